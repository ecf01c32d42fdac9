package org.gan4j.datasets.examples;

import java.util.function.Function;
import org.gan4j.api.data.Dataset;

/**
 * A loaded part of a data set.
 *
 * @param size number of its examples
 * @param cut returns the examples of a span
 */
public record Part(int size, Function<Span, ? extends Dataset> cut) {}
