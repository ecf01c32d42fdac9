package org.gan4j.experiments.run;

/** Watches a run's metrics measure, on the thread that plays it. */
interface EvaluationObserver {
    /** A metric is about to measure, which may take long. */
    default void onMeasuring(String metric) {}

    /** It has measured. */
    default void onMeasured(MeasurementAt evaluation) {}
}
