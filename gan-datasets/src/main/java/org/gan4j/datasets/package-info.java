/** The plug-in that offers data sets. */
package org.gan4j.datasets;
