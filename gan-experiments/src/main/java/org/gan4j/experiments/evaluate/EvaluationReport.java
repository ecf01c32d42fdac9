package org.gan4j.experiments.evaluate;

import java.util.Map;

/**
 * An evaluation and what it was of.
 *
 * @param engine versions and device of the backend
 */
public record EvaluationReport(EvaluationPlan plan, Map<String, String> engine, Evaluation evaluation) {}
