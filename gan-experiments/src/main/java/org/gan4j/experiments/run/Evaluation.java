package org.gan4j.experiments.run;

import org.gan4j.api.metric.Measurement;

/**
 * What a metric of a run found.
 *
 * @param iteration rounds played by then
 * @param metric its name in the run
 */
record Evaluation(long iteration, String metric, Measurement measurement) {}
