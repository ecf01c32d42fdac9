/**
 * What the records of a configuration say of themselves: the names of types, descriptions and defaults of fields, and checks for
 * their constructors. Knows no JSON and no GAN.
 */
package org.gan4j.spec;
