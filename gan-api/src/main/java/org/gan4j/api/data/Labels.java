package org.gan4j.api.data;

import java.util.List;

/** The class of each example of a data set. */
public interface Labels {
    /** @throws IllegalArgumentException if the data has no classes */
    static Labels of(Dataset data) {
        return data.labels().orElseThrow(() -> new IllegalArgumentException("this data has no classes"));
    }

    /** The classes' names, by label: at least two, all different. Equal lists mean the same classes. */
    List<String> classes();

    /**
     * The class of an example, as its index in {@link #classes}.
     *
     * @throws IndexOutOfBoundsException if there is no such example
     */
    int label(int index);
}
