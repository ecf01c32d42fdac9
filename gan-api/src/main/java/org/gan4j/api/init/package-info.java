/**
 * Initial values of parameters, drawn from keyed random streams. Begin reading with {@link org.gan4j.api.init.Initializer}.
 */
package org.gan4j.api.init;
