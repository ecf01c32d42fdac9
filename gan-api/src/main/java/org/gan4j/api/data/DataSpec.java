package org.gan4j.api.data;

import org.gan4j.api.network.Shape;

/** Data as a configuration names it. */
public interface DataSpec {
    /** The shape of one example, known without loading. */
    Shape shape();

    /** @throws DataException if the data is missing, corrupt or smaller than asked for; names the file and the remedy */
    DataSplits load();
}
