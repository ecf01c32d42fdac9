package org.gan4j.experiments.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.data.NumpyRemedy;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.api.network.Shape;
import org.gan4j.config.OptionValue;
import org.gan4j.experiments.config.OptionReader;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.safetensors.SafetensorsFile;
import org.gan4j.spec.Range;

/**
 * Reads samples that are to be like some data: arrays of NumPy's, IDX files and directories of images by the types of data that
 * read those, tensors from safetensors. What its ending does not tell of a file, JSON can: any configuration of data, whose
 * training examples are the samples.
 */
public final class SampleFile {
    private static final String OPTION = "--samples";
    /** Far beyond what a metric could use, and its square still far within a float. */
    private static final Range ANYWHERE = new Range(-1e15, 1e15);

    private final OptionReader options;
    private final Dataset data;
    private final Shape shape;

    /** @param data what the samples are to be like */
    public SampleFile(OptionReader options, Dataset data) {
        this.options = options;
        this.data = data;
        this.shape = data.shape();
    }

    /**
     * Reads a file, a directory, or what JSON configures.
     *
     * @throws IllegalArgumentException if it is none of these
     * @throws DataException if it cannot be read, or holds what is not like the data
     */
    public SampleSource read(String text, LoadProgress progress) {
        return new FileSamples(text, OptionValue.isJson(text) ? configured(text, progress) : file(text, progress));
    }

    private Dataset configured(String json, LoadProgress progress) {
        final DataSpec spec = options.data(OPTION, json);
        if (!new Layout(shape).has(spec.shape().dimensions())) {
            throw new IllegalArgumentException(OPTION + ": samples of shape " + spec.shape()
                    + " are not of the wanted shape " + shape + ", whole or flattened"
                    + NumpyRemedy.of(spec.shape().dimensions(), shape));
        }
        return shaped(spec.load(progress).train());
    }

    private Dataset file(String text, LoadProgress progress) {
        final Path path = Path.of(text);
        final String name =
                path.getFileName() == null ? text : path.getFileName().toString();
        final String ending = name.toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path)) {
            return shaped(load(images(path), progress));
        } else if (ending.endsWith(".npy")) {
            final ObjectNode array = fitting(npy(text, shape), npy(text, shape.flat()));
            requireNumbers(text, options.data(OPTION, array));
            return shaped(load(array, progress));
        } else if (ending.endsWith(".safetensors")) {
            return tensor(path);
        } else if (ending.matches(".*(\\.idx|-ubyte)(\\.gz)?")) {
            return shaped(load(fitting(idx(path, name, shape), idx(path, name, shape.flat())), progress));
        }
        throw new IllegalArgumentException(OPTION + " " + text + (Files.exists(path) ? "" : " does not exist, and")
                + " has an ending that tells nothing; known: .npy, .safetensors, .idx, -ubyte, either of these with"
                + " .gz, and directories of PNG or JPEG images");
    }

    /** The one whose shape is the file's; the first if neither's is, for it says so best. */
    private ObjectNode fitting(ObjectNode whole, ObjectNode flattened) {
        return outline(options.data(OPTION, flattened)).isPresent() ? flattened : whole;
    }

    /** Empty if the file is not of such samples, too; loading says so. */
    private static Optional<DataOutline> outline(DataSpec samples) {
        try {
            return samples.outline();
        } catch (DataException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Dataset load(ObjectNode configuration, LoadProgress progress) {
        return options.data(OPTION, configuration).load(progress).train();
    }

    private ObjectNode npy(String path, Shape each) {
        final ObjectNode json = configuration("npy", path, each);
        final Range range = isImage() ? Range.UNIT : ANYWHERE;
        json.putArray("range").add(BigDecimal.valueOf(range.low())).add(BigDecimal.valueOf(range.high()));
        return splits(json, "all");
    }

    private ObjectNode idx(Path path, String name, Shape each) {
        requireImage("an IDX file");
        final Path directory = path.getParent() == null ? Path.of(".") : path.getParent();
        final ObjectNode json = configuration("idx-directory", directory.toString(), each);
        json.put("trainFile", name);
        return splits(json, "train");
    }

    private ObjectNode images(Path path) {
        requireImage("a directory of images");
        final ObjectNode json = configuration("image-directory", path.toString(), shape);
        json.put("convert", true);
        return splits(json, "all");
    }

    private static ObjectNode configuration(String type, String path, Shape each) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", type).put("path", path);
        each.dimensions().forEach(json.putArray("shape")::add);
        return json;
    }

    private static ObjectNode splits(ObjectNode json, String all) {
        return json.put("train", all).put("validation", all).put("test", all);
    }

    private void requireImage(String what) {
        if (!isImage()) {
            throw new IllegalArgumentException(OPTION + ": " + what + " holds images, and the data, of shape " + shape
                    + ", are none; .npy and .safetensors hold them");
        }
    }

    /** Of pixels, one knows what bytes mean. */
    private void requireNumbers(String file, DataSpec array) {
        if (!isImage() && outline(array).filter(SampleFile::isOfBytes).isPresent()) {
            throw new IllegalArgumentException(OPTION + ": " + file + " holds bytes, and the data, of shape " + shape
                    + ", are no images; save array.astype(numpy.float32)");
        }
    }

    /** Whether values take a byte each, where the training data are all of them. */
    private static boolean isOfBytes(DataOutline outline) {
        final long values =
                (long) outline.trainingExamples() * outline.traits().shape().size();
        return outline.bytes() == values;
    }

    private boolean isImage() {
        return data.images().isPresent();
    }

    private Dataset tensor(Path path) {
        try {
            return new TensorSamples(path.toString(), shape, isImage() ? Range.UNIT : ANYWHERE)
                    .of(SafetensorsFile.read(path));
        } catch (IOException e) {
            throw new DataException("cannot read " + path + ": " + FileFailure.reason(e), e);
        }
    }

    /** In the data's shape and in the units of metrics. */
    private Dataset shaped(Dataset samples) {
        final Dataset view = new Shaped(samples, data);
        return MetricUnits.of(view)
                .convert(new DataSplits(view, view, view, Map.of()))
                .train();
    }

    /** Samples that may have been flattened. */
    private record Shaped(Dataset samples, Dataset data) implements Dataset {
        @Override
        public Shape shape() {
            return data.shape();
        }

        @Override
        public Optional<ImageFormat> images() {
            return data.images();
        }

        @Override
        public int size() {
            return samples.size();
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            samples.read(index, destination, offset);
        }

        @Override
        public Range range() {
            return samples.range();
        }
    }
}
