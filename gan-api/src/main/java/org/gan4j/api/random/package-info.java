/**
 * Keyed random numbers: the same seed, purpose and index give the same numbers, whatever was drawn before. Begin reading with
 * {@link org.gan4j.api.random.RandomStream}.
 */
package org.gan4j.api.random;
