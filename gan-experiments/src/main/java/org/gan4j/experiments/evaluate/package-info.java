/** Metrics on samples after the fact: of a finished run, of a file, and of controls. */
package org.gan4j.experiments.evaluate;
