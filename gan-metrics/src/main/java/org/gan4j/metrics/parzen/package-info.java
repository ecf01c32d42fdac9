/** The Parzen window log-likelihood of Goodfellow et al. 2014, Table 1. */
package org.gan4j.metrics.parzen;
