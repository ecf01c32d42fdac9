package org.gan4j.api.data;

import java.util.List;

/** Examples that each belong to one class. */
public interface LabelledDataset extends Dataset {
    /** The classes' names, by label: two or more. Equal lists mean the same classes. */
    List<String> classes();

    /**
     * The class of an example, its place in {@link #classes}.
     *
     * @throws IndexOutOfBoundsException if there is no such example
     */
    int label(int index);
}
