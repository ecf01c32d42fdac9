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

/** Images of the user's own, in the order of their names. */
@TypeName("image-directory")
@Doc("a directory of your own PNG or JPEG images")
public record ImageDirectorySpec(
        @Doc("the directory, relative to the working directory")
        String path,

        @Doc("[1, height, width] for grey images, [3, height, width] for colour")
        Shape shape,

        @Doc("images of another size are refused by no; stretch scales them, crop scales what fits the shape")
        @Default("\"no\"")
        Resize resize,

        @Doc(
                "makes grey or colour of other images, CMYK too, 8 bits of 16, white of transparency; else they are refused")
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
