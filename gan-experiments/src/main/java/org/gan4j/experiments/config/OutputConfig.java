package org.gan4j.experiments.config;

import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/** What a run records, and how often. */
public record OutputConfig(
        @Doc("iterations between two lines of metrics.jsonl, at least 1") @Default("50")
        long logEvery,

        @Doc("iterations between two sample pictures, at least 1") @Default("500")
        long samplesEvery,

        @Doc("samples in a picture, at least 1") @Default("64")
        int sampleCount) {
    public OutputConfig {
        Check.positive("logEvery", (double) logEvery);
        Check.positive("samplesEvery", (double) samplesEvery);
        Check.positive("sampleCount", sampleCount);
    }
}
