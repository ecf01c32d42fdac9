package org.gan4j.datasets.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.LoadedParts;
import org.gan4j.datasets.examples.Part;
import org.gan4j.datasets.examples.Slices;
import org.gan4j.datasets.file.UserFile;
import org.gan4j.spec.Range;

/** The six files of CIFAR-10's binary version: each has 10,000 records of a label's byte and an image {@code [3, 32, 32]}. */
final class Cifar10Files {
    static final String PAGE = "https://www.cs.toronto.edu/~kriz/cifar.html";
    static final Shape SHAPE = Shape.of(3, 32, 32);

    private static final Map<String, List<String>> FILES = Map.of(
            "train",
            List.of("data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin"),
            "test",
            List.of("test_batch.bin"));

    static final Map<String, Integer> SIZES = Map.of("train", 50_000, "test", 10_000);

    private static final String REMEDY =
            "download cifar-10-binary.tar.gz from " + PAGE + ", unpack it and name its directory cifar-10-batches-bin";
    private static final int IMAGES = 10_000;
    /** Bytes of an image with its label. */
    private static final int RECORD = SHAPE.size() + 1;
    /** Bytes of a file. */
    private static final long BYTES = (long) IMAGES * RECORD;

    private static final List<String> CLASSES =
            List.of("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

    private final Path directory;

    Cifar10Files(Path directory) {
        this.directory = directory;
    }

    /**
     * Parts that slices use are kept whole, with one byte for each pixel and label.
     *
     * @throws DataException if a file that a slice uses is missing or has another size
     */
    DataOutline outline(Slices slices, Range range) {
        slices.parts().stream().flatMap(part -> FILES.get(part).stream()).forEach(name -> requireWhole(file(name)));
        return new DataOutline(
                DataTraits.of(SHAPE, slices.in(SIZES).sizes())
                        .asImages(ImageFormat.of(SHAPE))
                        .inClasses(CLASSES),
                range,
                slices.examples(SIZES) * RECORD);
    }

    /** @throws DataException if a file that a slice uses is missing or corrupt */
    DataSplits load(Slices slices, Range range) {
        final LoadedParts parts = new LoadedParts();
        for (final String part : slices.parts()) {
            final Batches batches = new Batches(SIZES.get(part));
            for (final String name : FILES.get(part)) {
                final UserFile file = file(name);
                parts.addChecksum(
                        file.path(),
                        file.read(in -> batches.add(file.path(), in)).sha256());
            }
            parts.add(part, batches.part(range));
        }
        return parts.splits(directory, slices);
    }

    private UserFile file(String name) {
        return new UserFile(directory.resolve(name), REMEDY);
    }

    private static void requireWhole(UserFile file) {
        final long bytes = file.size();
        if (bytes < BYTES) {
            throw truncated(file.path(), bytes / RECORD);
        }
        if (bytes > BYTES) {
            throw tooLong(file.path());
        }
    }

    private static DataException truncated(Path file, long image) {
        return new DataException(
                file + " is truncated: it ends within image " + image + " of " + IMAGES + "; " + REMEDY);
    }

    private static DataException tooLong(Path file) {
        return new DataException(file + " goes on after its " + IMAGES + " images; " + REMEDY);
    }

    /** The images of several files, one file after the other. */
    private static final class Batches {
        private final byte[] images;
        private final byte[] labels;
        private int read;

        Batches(int count) {
            images = new byte[count * SHAPE.size()];
            labels = new byte[count];
        }

        Part part(Range range) {
            return new Part(labels.length, span -> new LabelledImages(SHAPE, images, labels, CLASSES, span, range));
        }

        /** @return the number of images so far */
        int add(Path file, InputStream in) throws IOException {
            for (int image = 0; image < IMAGES; image++) {
                final int label = in.read();
                final int length = in.readNBytes(images, read * SHAPE.size(), SHAPE.size());
                if (length < SHAPE.size()) {
                    throw truncated(file, image);
                }
                if (label >= CLASSES.size()) {
                    throw new DataException(file + " is corrupt: image " + image + " has the label " + label
                            + ", not one from 0 to " + (CLASSES.size() - 1) + "; " + REMEDY);
                }
                labels[read++] = (byte) label;
            }
            if (in.read() != -1) {
                throw tooLong(file);
            }
            return read;
        }
    }
}
