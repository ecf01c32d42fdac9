/** Timings of experiments on backends, for {@code gan bench}; the module jmh takes them. */
package org.gan4j.experiments.bench;
