package org.gan4j.datasets.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The two parts that MNIST and the data sets made in its form come in. */
enum MnistPart {
    TRAIN("train", 60_000),
    TEST("t10k", 10_000);

    /** The number of examples of each, by the name that slices have for it. */
    static final Map<String, Integer> SIZES =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MnistPart::toString, MnistPart::size));

    private final String filePrefix;
    private final int size;

    MnistPart(String filePrefix, int size) {
        this.filePrefix = filePrefix;
        this.size = size;
    }

    /** The first word of its files' names. */
    String filePrefix() {
        return filePrefix;
    }

    /** The number of examples. */
    int size() {
        return size;
    }

    /** As slices name it: {@code train}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
