package org.gan4j.datasets.image;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Opens the files of data sets. */
@FunctionalInterface
interface FileSource {
    /** Opens the files in this jar. */
    FileSource BUNDLED = name -> {
        final InputStream file = FileSource.class.getResourceAsStream("/org/gan4j/datasets/" + name);
        if (file == null) {
            throw new FileNotFoundException("not in the gan-datasets jar");
        }
        return file;
    };

    /** @param name relative, with forward slashes: {@code mnist/train-images-idx3-ubyte.gz} */
    InputStream open(String name) throws IOException;
}
