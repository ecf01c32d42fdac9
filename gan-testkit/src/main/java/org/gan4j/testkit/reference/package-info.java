/** A backend in double precision, plain and slow, to which the others are compared. */
package org.gan4j.testkit.reference;
