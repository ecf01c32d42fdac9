/** Examples in memory, as bytes or floats, and the slices that become training, validation and test data. */
package org.gan4j.datasets.examples;
