/** Examples as points. */
package org.gan4j.metrics.point;
