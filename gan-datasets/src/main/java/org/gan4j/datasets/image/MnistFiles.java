package org.gan4j.datasets.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.gan4j.api.config.Range;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.network.Shape;

/** The four compressed IDX files of MNIST, or of a data set made in its form: grey images of ten classes. */
final class MnistFiles {
    static final Shape SHAPE = Shape.of(1, 28, 28);

    private static final int SIDE = 28;
    private static final int CLASSES = 10;
    private static final int BUFFER = 1 << 16;

    /** A whole part: images {@code [size, 28, 28]}, labels {@code [size]}. */
    private record Examples(byte[] images, byte[] labels) {}

    private final VerifiedFiles files;
    private final String directory;

    MnistFiles(FileSource source, String directory) {
        this.files = new VerifiedFiles(source);
        this.directory = directory;
    }

    /** Both parts are kept whole, a byte for each pixel and label, whatever the slices. */
    static DataOutline outline(Slices slices, Range range) {
        final long images = (long) Part.TRAIN.size() + Part.TEST.size();
        return new DataOutline(slices.train().size(), range, images * (SHAPE.size() + 1));
    }

    /** @throws DataException if a file is missing, corrupt or not what its name says */
    DataSplits load(Slices slices, Range range) {
        final Map<Part, Examples> parts = new EnumMap<>(Part.class);
        final Map<String, String> checksums = new TreeMap<>();
        for (final Part part : Part.values()) {
            parts.put(part, new Examples(images(part), labels(part)));
            checksums.put(imageFile(part), files.checksum(imageFile(part)));
            checksums.put(labelFile(part), files.checksum(labelFile(part)));
        }
        return new DataSplits(
                cut(parts, slices.train(), range),
                cut(parts, slices.validation(), range),
                cut(parts, slices.test(), range),
                checksums);
    }

    private static LabelledImages cut(Map<Part, Examples> parts, Slice slice, Range range) {
        final Examples examples = parts.get(slice.part());
        return new LabelledImages(SHAPE, examples.images(), examples.labels(), slice, range);
    }

    private byte[] images(Part part) {
        return read(imageFile(part), List.of(part.size(), SIDE, SIDE));
    }

    private byte[] labels(Part part) {
        final byte[] labels = read(labelFile(part), List.of(part.size()));
        for (final byte label : labels) {
            if (Byte.toUnsignedInt(label) >= CLASSES) {
                throw new DataException(labelFile(part) + " must hold labels from 0 to " + (CLASSES - 1) + ", not "
                        + Byte.toUnsignedInt(label));
            }
        }
        return labels;
    }

    private byte[] read(String name, List<Integer> dimensions) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(files.read(name)), BUFFER)) {
            return IdxFormat.read(name, in, dimensions);
        } catch (IOException e) {
            throw new DataException(name + " is not a whole gzip file (" + e.getMessage() + ")", e);
        }
    }

    private String imageFile(Part part) {
        return directory + "/" + part.filePrefix() + "-images-idx3-ubyte.gz";
    }

    private String labelFile(Part part) {
        return directory + "/" + part.filePrefix() + "-labels-idx1-ubyte.gz";
    }
}
