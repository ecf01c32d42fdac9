/** Processes: other JVMs, stopping by Ctrl-C, memory. */
package org.gan4j.experiments.process;
