/** Distances between distributions: of moments, and of features of a classifier (Fréchet, kernel). */
package org.gan4j.metrics.distribution;
