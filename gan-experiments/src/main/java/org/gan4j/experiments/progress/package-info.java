/** How far a long task has come, for whoever shows it. */
package org.gan4j.experiments.progress;
