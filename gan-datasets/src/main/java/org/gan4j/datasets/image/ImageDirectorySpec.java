package org.gan4j.datasets.image;

import java.util.Optional;
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

/** The user's own images, in the order of their names. */
@TypeName("image-directory")
@Doc("a directory of your own PNG or JPEG images")
public record ImageDirectorySpec(
        @Doc("the directory, relative to the working directory")
        String path,

        @Doc("[1, height, width] for grey images, [3, height, width] for colour")
        Shape shape,

        @Doc("images of another size: no refuses them, stretch scales each side, crop cuts to the shape's ratio first")
        @Default("\"no\"")
        Resize resize,

        @Doc("converts other images (also CMYK) to grey or colour, 16 bits to 8, transparency to white; else refused")
        @Default("false")
        boolean convert,

        @Doc(
                "all, the images in the directory, or the name of a directory in it, or a slice of one: all[a:b], all[:80%]")
        @Default("\"all[:80%]\"")
        String train,

        @Doc("as train") @Default("\"all[80%:90%]\"") String validation,

        @Doc("as train") @Default("\"all[90%:]\"") String test,

        @Doc("[dark, light]") @Default("[0, 1]") Range range)
        implements DataSpec {
    public ImageDirectorySpec {
        UserPath.parse("path", path);
        Slices.parse(train, validation, test);
        ImageForm.requireImage("shape", shape);
    }

    @Override
    public Optional<DataOutline> outline() {
        return Optional.of(directory().outline(slices(), range));
    }

    @Override
    public DataSplits load() {
        return load(LoadProgress.UNHEARD);
    }

    @Override
    public DataSplits load(LoadProgress progress) {
        return directory().load(slices(), range, progress);
    }

    private ImageDirectory directory() {
        return new ImageDirectory(UserPath.parse("path", path), new ImageForm(shape, resize, convert));
    }

    private Slices slices() {
        return Slices.parse(train, validation, test);
    }
}
