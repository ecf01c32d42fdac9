package org.gan4j.datasets.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.Slices;
import org.gan4j.datasets.examples.Span;
import org.gan4j.datasets.examples.Spans;
import org.gan4j.spec.Range;

/** The four compressed IDX files of MNIST, or of a data set in the same format: grey images of ten classes. */
final class MnistFiles {
    static final Shape SHAPE = Shape.of(1, 28, 28);

    private static final int SIDE = 28;
    private static final int BUFFER = 1 << 16;

    /** A whole part: images {@code [size, 28, 28]}, labels {@code [size]}. */
    private record Examples(byte[] images, byte[] labels) {}

    private final VerifiedFiles files;
    private final String directory;
    private final List<String> classes;

    /** @param classes names of the classes, by label */
    MnistFiles(FileSource source, String directory, List<String> classes) {
        this.files = new VerifiedFiles(source);
        this.directory = directory;
        this.classes = List.copyOf(classes);
    }

    /** @throws IllegalArgumentException if one of the texts is not a slice of a part */
    static Spans spans(String train, String validation, String test) {
        return Slices.parse(train, validation, test).in(MnistPart.SIZES);
    }

    /**
     * Both parts are kept whole, with one byte for each pixel and label, whatever the slices.
     *
     * @param classes names of the classes, by label
     */
    static DataOutline outline(Spans spans, List<String> classes, Range range) {
        final long images = (long) MnistPart.TRAIN.size() + MnistPart.TEST.size();
        return new DataOutline(
                DataTraits.of(SHAPE, spans.sizes())
                        .asImages(ImageFormat.of(SHAPE))
                        .inClasses(classes),
                range,
                images * (SHAPE.size() + 1));
    }

    /** @throws DataException if a file is missing, corrupt or does not match its name */
    DataSplits load(Spans spans, Range range) {
        final Map<String, Examples> parts = new HashMap<>();
        final Map<String, String> checksums = new TreeMap<>();
        for (final MnistPart part : MnistPart.values()) {
            parts.put(part.toString(), new Examples(images(part), labels(part)));
            checksums.put(imageFile(part), files.checksum(imageFile(part)));
            checksums.put(labelFile(part), files.checksum(labelFile(part)));
        }
        return spans.cut(span -> cut(parts.get(span.part()), span, range), checksums);
    }

    private LabelledImages cut(Examples examples, Span span, Range range) {
        return new LabelledImages(SHAPE, examples.images(), examples.labels(), classes, span, range);
    }

    private byte[] images(MnistPart part) {
        return read(imageFile(part), List.of(part.size(), SIDE, SIDE));
    }

    private byte[] labels(MnistPart part) {
        final byte[] labels = read(labelFile(part), List.of(part.size()));
        for (final byte label : labels) {
            if (Byte.toUnsignedInt(label) >= classes.size()) {
                throw new DataException(labelFile(part) + " must hold labels from 0 to " + (classes.size() - 1)
                        + ", not " + Byte.toUnsignedInt(label));
            }
        }
        return labels;
    }

    private byte[] read(String name, List<Integer> dimensions) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(files.read(name)), BUFFER)) {
            final IdxReader reader = IdxReader.open(name, in);
            if (!reader.dimensions().equals(dimensions)) {
                throw new DataException(name + " must hold " + IdxReader.text(dimensions) + " bytes, not "
                        + IdxReader.text(reader.dimensions()));
            }
            return reader.array();
        } catch (IOException e) {
            throw new DataException(name + " is not a whole gzip file (" + e.getMessage() + ")", e);
        }
    }

    private String imageFile(MnistPart part) {
        return directory + "/" + part.filePrefix() + "-images-idx3-ubyte.gz";
    }

    private String labelFile(MnistPart part) {
        return directory + "/" + part.filePrefix() + "-labels-idx1-ubyte.gz";
    }
}
