/** The plug-in that offers metrics, and the metrics that need no helpers. */
package org.gan4j.metrics;
