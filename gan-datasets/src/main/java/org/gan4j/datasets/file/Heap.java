package org.gan4j.datasets.file;

import org.gan4j.api.data.DataException;

/** Checks whether data fit into the JVM's heap. */
public final class Heap {
    private static final long MEBI = 1 << 20;

    private Heap() {}

    /**
     * The length of an array for examples.
     *
     * @param source the data's name in messages
     * @param bytes of each value
     * @throws DataException if the array is longer than arrays can be, or larger than the heap can grow
     */
    public static int fit(String source, int examples, int values, int bytes) {
        final long length = (long) examples * values;
        final long most = Runtime.getRuntime().maxMemory();
        if (length > Integer.MAX_VALUE || length * bytes > most) {
            throw new DataException(source + " needs " + length * bytes / MEBI + " MiB for its " + examples
                    + " examples, more than the " + Math.min(most, Integer.MAX_VALUE * (long) bytes) / MEBI
                    + " MiB there are; use fewer or smaller examples, or bytes in place of floats");
        }
        return (int) length;
    }
}
