/** Mixtures of Gaussians on the line and in the plane, whose densities are known. */
package org.gan4j.datasets.mixture;
