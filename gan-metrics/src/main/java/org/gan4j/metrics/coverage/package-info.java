/** Which classes samples have, as a classifier judges. */
package org.gan4j.metrics.coverage;
