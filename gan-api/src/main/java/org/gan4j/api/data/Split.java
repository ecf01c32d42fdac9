package org.gan4j.api.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the three parts of a data set. */
public enum Split {
    TRAIN,
    VALIDATION,
    TEST;

    /** @throws IllegalArgumentException if there is no split of that name; the message lists the known ones */
    public static Split named(String name) {
        return Arrays.stream(values())
                .filter(split -> split.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown split \"" + name + "\"; known: " + String.join(", ", names())));
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Split::toString).toList();
    }

    public Dataset of(DataSplits splits) {
        return switch (this) {
            case TRAIN -> splits.train();
            case VALIDATION -> splits.validation();
            case TEST -> splits.test();
        };
    }

    /** The number of this split's examples. */
    public int of(SplitSizes sizes) {
        return switch (this) {
            case TRAIN -> sizes.train();
            case VALIDATION -> sizes.validation();
            case TEST -> sizes.test();
        };
    }

    /** The name in configurations: {@code train}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
