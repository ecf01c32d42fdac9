package org.gan4j.experiments.config;

import java.util.function.Function;

/** A value that was read, and its place. */
record Part<T>(T value, Place place) {
    <R> Part<R> map(Function<T, R> function) {
        return new Part<>(function.apply(value), place);
    }
}
