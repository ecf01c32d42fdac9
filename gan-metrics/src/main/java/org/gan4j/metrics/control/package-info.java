/** Samples that are no generator's, by which metrics are put to the test. */
package org.gan4j.metrics.control;
