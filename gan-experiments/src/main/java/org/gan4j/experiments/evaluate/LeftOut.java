package org.gan4j.experiments.evaluate;

/** What was not measured, and why. */
public record LeftOut(String name, String reason) {}
