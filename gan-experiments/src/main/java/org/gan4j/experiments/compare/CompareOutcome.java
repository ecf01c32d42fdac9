package org.gan4j.experiments.compare;

import java.nio.file.Path;

/** @param directory with the report, as JSON and as text, and the curves */
public record CompareOutcome(Path directory, Report report) {}
