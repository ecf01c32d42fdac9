package org.gan4j.api.data;

import java.util.Optional;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.FieldException;

/** Data as a configuration names it. */
public interface DataSpec {
    /** The shape of one example, known without loading. */
    Shape shape();

    /**
     * What a configuration is checked against before anything is loaded; comes at once. Empty if only loading tells.
     *
     * @throws DataException if a file is missing, or its size or head shows that {@link #load} would refuse it; names the file
     *     and the remedy
     * @throws FieldException if the files do not have what a field asks for
     */
    default Optional<DataOutline> outline() {
        return Optional.empty();
    }

    /** @throws DataException if the data is missing, corrupt or smaller than asked for; names the file and the remedy */
    DataSplits load();

    /**
     * Loads and tells how far it is; what loads in a moment need not.
     *
     * @throws DataException as {@link #load()} does
     */
    default DataSplits load(LoadProgress progress) {
        return load();
    }
}
