package org.gan4j.datasets.examples;

/** Examples {@code from} (inclusive) to {@code to} (exclusive) of a part of a data set, counted from 0. */
public record Span(String part, int from, int to) {
    public int size() {
        return to - from;
    }
}
