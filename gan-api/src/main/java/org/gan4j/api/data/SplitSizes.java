package org.gan4j.api.data;

/** Numbers of examples, each at least 1. */
public record SplitSizes(int train, int validation, int test) {
    public static SplitSizes of(DataSplits data) {
        return new SplitSizes(
                data.train().size(), data.validation().size(), data.test().size());
    }
}
