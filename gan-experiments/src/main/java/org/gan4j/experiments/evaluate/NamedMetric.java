package org.gan4j.experiments.evaluate;

import org.gan4j.experiments.config.ConfiguredMetric;

/**
 * A metric that is to measure.
 *
 * @param name its type's, with a counter from the second of its type on
 * @param explanation one line
 */
public record NamedMetric(String name, String explanation, ConfiguredMetric configured) {}
