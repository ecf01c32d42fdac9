package org.gan4j.datasets.examples;

import java.util.Map;
import java.util.function.Function;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.SplitSizes;

/** The examples for training, validation and test, in parts of known sizes. */
public record Spans(Span train, Span validation, Span test) {
    public SplitSizes sizes() {
        return new SplitSizes(train.size(), validation.size(), test.size());
    }

    /**
     * The splits.
     *
     * @param cut returns the examples of a span
     * @param checksums of the examples' files
     */
    public DataSplits cut(Function<Span, ? extends Dataset> cut, Map<String, String> checksums) {
        return new DataSplits(cut.apply(train), cut.apply(validation), cut.apply(test), checksums);
    }
}
