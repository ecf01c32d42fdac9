package org.gan4j.datasets.image;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.Slices;
import org.gan4j.datasets.file.UserPath;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;

/** The user's own images in MNIST's file format; labels are not read. */
@TypeName("idx-directory")
@Doc("your own IDX files of unsigned bytes, compressed with gzip or not")
public record IdxDirectorySpec(
        @Doc("the directory, relative to the working directory")
        String path,

        @Doc("of one example, channels first; [1, h, w] for files of count x h x w")
        Shape shape,

        @Doc("file of part train; the same name with .gz is also found") @Default("\"train-images-idx3-ubyte\"")
        String trainFile,

        @Doc("file of part test, read if a slice uses it") @Default("\"t10k-images-idx3-ubyte\"")
        String testFile,

        @Doc("train, test or a slice of one: train[a:b], train[a:], train[:80%]") @Default("\"train[:90%]\"")
        String train,

        @Doc("as train") @Default("\"train[90%:]\"") String validation,

        @Doc("as train") @Default("\"test\"") String test,

        @Doc("values of the bytes 0 and 255") @Default("[0, 1]")
        Range range)
        implements DataSpec {
    private static final String TRAIN = "train";
    private static final String TEST = "test";

    public IdxDirectorySpec {
        UserPath.parse("path", path);
        UserPath.parse("trainFile", trainFile);
        UserPath.parse("testFile", testFile);
        slices(train, validation, test);
    }

    @Override
    public Optional<DataOutline> outline() {
        return Optional.of(files().outline(slices(train, validation, test), range));
    }

    @Override
    public DataSplits load() {
        return load(LoadProgress.UNHEARD);
    }

    @Override
    public DataSplits load(LoadProgress progress) {
        return files().load(UserPath.parse("path", path), slices(train, validation, test), range, progress);
    }

    private IdxFiles files() {
        final Path directory = UserPath.parse("path", path);
        return new IdxFiles(Map.of(TRAIN, directory.resolve(trainFile), TEST, directory.resolve(testFile)), shape);
    }

    private static Slices slices(String train, String validation, String test) {
        return Slices.parse(Set.of(TRAIN, TEST), train, validation, test);
    }
}
