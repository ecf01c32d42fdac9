package org.gan4j.experiments.bench;

/** A case and what was measured of it. */
public record Measured(BenchCase subject, Figures figures) {}
