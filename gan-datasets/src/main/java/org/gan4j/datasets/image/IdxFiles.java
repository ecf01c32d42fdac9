package org.gan4j.datasets.image;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.data.NumpyRemedy;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.ArrayShape;
import org.gan4j.datasets.examples.Bytes;
import org.gan4j.datasets.examples.Content;
import org.gan4j.datasets.examples.LoadedParts;
import org.gan4j.datasets.examples.Slices;
import org.gan4j.datasets.file.Heap;
import org.gan4j.datasets.file.UserFile;
import org.gan4j.spec.Range;

/**
 * The user's own IDX files, compressed or not, whatever the endings of their names.
 *
 * @param files by part, without {@code .gz}
 * @param shape of one example
 */
record IdxFiles(Map<String, Path> files, Shape shape) {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1F8B;

    /**
     * Reads only the headers, and the lengths of uncompressed files.
     *
     * @throws DataException if a file that a slice uses is missing, has another header than such examples
     *     need, or another length
     */
    DataOutline outline(Slices slices, Range range) {
        final Map<String, Integer> counts = new HashMap<>();
        for (final String part : slices.parts()) {
            final UserFile file = file(files.get(part));
            final IdxReader header = file.peek(in -> header(file.path().toString(), in));
            if (!file.peek(in -> isCompressed(new BufferedInputStream(in)))) {
                header.requireLength(file.size());
            }
            counts.put(part, header.dimensions().get(0));
        }
        return slices.outline(shape, Content.IMAGES, counts, range, shape.size());
    }

    /** @throws DataException if a file that a slice uses is missing, corrupt or holds examples of another shape */
    DataSplits load(Path source, Slices slices, Range range, LoadProgress progress) {
        final LoadedParts parts = new LoadedParts();
        for (final String part : slices.parts()) {
            final UserFile file = file(files.get(part));
            final UserFile.Content<byte[]> content =
                    file.read(in -> array(file.path().toString(), in));
            final Bytes bytes = new Bytes(shape, Content.IMAGES, content.value(), range);
            bytes.doubt().ifPresent(doubt -> progress.warn(file.path() + " " + doubt));
            parts.add(part, bytes.part());
            parts.addChecksum(file.path(), content.sha256());
        }
        return parts.splits(source, slices);
    }

    private static UserFile file(Path path) {
        final Path compressed = path.resolveSibling(path.getFileName() + ".gz");
        return new UserFile(
                Files.exists(path) || !Files.exists(compressed) ? path : compressed,
                "an IDX file is looked for under this name and with .gz; \"trainFile\" and \"testFile\" name others");
    }

    /** The file's header. Its dimensions can be used after the stream is closed, but not its array. */
    private IdxReader header(String name, InputStream in) throws IOException {
        try {
            return open(name, in);
        } catch (EOFException | ZipException e) {
            throw torn(name, e);
        }
    }

    private byte[] array(String name, InputStream in) throws IOException {
        try {
            final IdxReader reader = open(name, in);
            Heap.fit(name, reader.dimensions().get(0), shape.size(), 1);
            return reader.array();
        } catch (EOFException | ZipException e) {
            throw torn(name, e);
        }
    }

    private static DataException torn(String name, IOException cause) {
        return new DataException(name + " is not a whole gzip file (" + cause.getMessage() + ")", cause);
    }

    private IdxReader open(String name, InputStream in) throws IOException {
        final IdxReader reader = IdxReader.open(name, decompressed(in));
        final ArrayShape actual = new ArrayShape(reader.dimensions());
        if (!actual.holds(shape)) {
            throw new DataException(name + " holds " + IdxReader.text(reader.dimensions())
                    + " bytes, which are no examples of the wanted shape " + shape
                    + NumpyRemedy.of(actual.example(), shape));
        }
        if (actual.count() == 0) {
            throw new DataException(name + " is empty: it holds " + IdxReader.text(reader.dimensions()) + " bytes");
        }
        return reader;
    }

    private static InputStream decompressed(InputStream in) throws IOException {
        final BufferedInputStream content = new BufferedInputStream(in, BUFFER);
        return isCompressed(content) ? new GZIPInputStream(content, BUFFER) : content;
    }

    private static boolean isCompressed(BufferedInputStream content) throws IOException {
        content.mark(2);
        final int magic = content.read() << Byte.SIZE | content.read();
        content.reset();
        return magic == GZIP_MAGIC;
    }
}
