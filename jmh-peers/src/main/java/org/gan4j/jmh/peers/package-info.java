/** The iteration of an experiment in libtorch, for comparison. */
package org.gan4j.jmh.peers;
