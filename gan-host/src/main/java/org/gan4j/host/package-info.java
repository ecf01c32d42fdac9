/** Updates for engines whose parameters the host can reach: the same arithmetic, to the last bit, on all of them. */
package org.gan4j.host;
