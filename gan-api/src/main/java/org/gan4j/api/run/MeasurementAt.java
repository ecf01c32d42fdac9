package org.gan4j.api.run;

import org.gan4j.api.metric.Measurement;

/**
 * A measurement of a metric during a run.
 *
 * @param iteration number of iterations played by then
 * @param metric the metric's name in the run
 */
public record MeasurementAt(long iteration, String metric, Measurement measurement) {}
