package org.gan4j.datasets.image;

import java.util.Locale;

/** The two parts that MNIST and the data sets made in its form come in. */
enum Part {
    TRAIN("train", 60_000),
    TEST("t10k", 10_000);

    private final String filePrefix;
    private final int size;

    Part(String filePrefix, int size) {
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
