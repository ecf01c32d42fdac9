package org.gan4j.api.data;

import java.util.Optional;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.FieldException;

/** Data in a configuration. */
public interface DataSpec {
    /** The shape of one example, known without loading. */
    Shape shape();

    /**
     * What is known of the data before loading, to check a configuration; returns at once. Empty if only loading can show it.
     *
     * @throws DataException if a file is missing, or its size or header shows that {@link #load} would refuse it; names the file
     *     and the remedy
     * @throws FieldException if the files do not have what a field asks for
     */
    default Optional<DataOutline> outline() {
        return Optional.empty();
    }

    /** @throws DataException if the data is missing, corrupt or smaller than asked for; names the file and the remedy */
    DataSplits load();

    /**
     * Loads the data and reports progress; data that load in a moment need not report it.
     *
     * @throws DataException as {@link #load()} does
     */
    default DataSplits load(LoadProgress progress) {
        return load();
    }
}
