package org.gan4j.api.data;

/** Numbers of examples, each at least 1. */
public record SplitSizes(int train, int validation, int test) {}
