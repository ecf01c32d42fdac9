/** A backend in double precision, simple and slow, with which the others are compared. */
package org.gan4j.testkit.reference;
