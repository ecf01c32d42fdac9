package org.gan4j.api.run;

import org.gan4j.api.metric.Measurement;

/**
 * What a metric of a run found.
 *
 * @param iteration iterations played by then
 * @param metric its name in the run
 */
public record MeasurementAt(long iteration, String metric, Measurement measurement) {}
