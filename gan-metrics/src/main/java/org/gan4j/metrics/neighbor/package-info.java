/** Metrics by nearest neighbours: precision, recall, density, coverage and memorization. */
package org.gan4j.metrics.neighbor;
