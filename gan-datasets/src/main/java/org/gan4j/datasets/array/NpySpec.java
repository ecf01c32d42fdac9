package org.gan4j.datasets.array;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.Content;
import org.gan4j.datasets.examples.LoadedParts;
import org.gan4j.datasets.examples.Part;
import org.gan4j.datasets.examples.Slices;
import org.gan4j.datasets.file.UserFile;
import org.gan4j.datasets.file.UserPath;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;

/** The user's own examples in a NumPy array. */
@TypeName("npy")
@Doc("an array of float32, float64 or uint8 that numpy.save wrote, examples first")
public record NpySpec(
        @Doc("the .npy file, relative to the working directory")
        String path,

        @Doc("of one example, images channels first; the array has [count, …shape]")
        Shape shape,

        @Doc("all or a slice of it: all[a:b], all[a:], all[:80%]") @Default("\"all[:80%]\"")
        String train,

        @Doc("as train") @Default("\"all[80%:90%]\"") String validation,

        @Doc("as train") @Default("\"all[90%:]\"") String test,

        @Doc("values of the bytes 0 and 255 of uint8; floats are used unchanged and must lie within it")
        @Default("[0, 1]")
        Range range,

        @Doc(
                "examples of shape [1, height, width] or [3, height, width] are images, whose pixels are shown, measured and"
                        + " written in [0, 1], or numbers, which keep their own coordinates, like examples of any other shape")
        @Default("\"images\"")
        Content content)
        implements DataSpec {
    private static final String ALL = "all";

    public NpySpec {
        UserPath.parse("path", path);
        slices(train, validation, test);
    }

    @Override
    public Optional<DataOutline> outline() {
        final NpyHeader header = file().peek(reader()::head);
        reader().requireLength(header, file().size());
        final int width = header.type() == ElementType.UINT8 ? 1 : Float.BYTES;
        return Optional.of(slices(train, validation, test)
                .outline(shape, content, Map.of(ALL, header.shape().count()), range, (long) shape.size() * width));
    }

    @Override
    public DataSplits load() {
        return load(LoadProgress.UNHEARD);
    }

    @Override
    public DataSplits load(LoadProgress progress) {
        final UserFile.Content<Part> read = file().read(in -> reader().read(in, progress));
        final LoadedParts parts = new LoadedParts();
        parts.add(ALL, read.value());
        parts.addChecksum(file().path(), read.sha256());
        return parts.splits(file().path(), slices(train, validation, test));
    }

    private UserFile file() {
        return new UserFile(UserPath.parse("path", path), "write it with numpy.save, or correct the path");
    }

    private NpyReader reader() {
        return new NpyReader(path, shape, content, range);
    }

    private static Slices slices(String train, String validation, String test) {
        return Slices.parse(Set.of(ALL), train, validation, test);
    }
}
