/** Observers that an experiment names in its {@code observers}. */
package org.gan4j.experiments.observe;
