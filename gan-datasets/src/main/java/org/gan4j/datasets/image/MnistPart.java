package org.gan4j.datasets.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The two parts of MNIST and of data sets in the same format. */
enum MnistPart {
    TRAIN("train", 60_000),
    TEST("t10k", 10_000);

    /** The number of examples of each part, by its name in slices. */
    static final Map<String, Integer> SIZES =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MnistPart::toString, MnistPart::size));

    private final String filePrefix;
    private final int size;

    MnistPart(String filePrefix, int size) {
        this.filePrefix = filePrefix;
        this.size = size;
    }

    /** The first word of the names of the part's files. */
    String filePrefix() {
        return filePrefix;
    }

    /** The number of examples. */
    int size() {
        return size;
    }

    /** The name in slices: {@code train}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
