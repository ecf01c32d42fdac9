/**
 * The experiment as a configuration: its records, its reader and writer, and the checks whether its parts fit one another, the
 * data and the machine. Begin reading with {@link org.gan4j.experiments.config.Experiment}.
 */
package org.gan4j.experiments.config;
