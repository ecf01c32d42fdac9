package org.gan4j.datasets.image;

import java.util.Optional;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.License;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.Slices;
import org.gan4j.datasets.file.UserPath;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;

/** Krizhevsky, "Learning multiple layers of features from tiny images", 2009: CIFAR-10's binary version. */
@TypeName("cifar-10")
@License("no licence given; Alex Krizhevsky, Vinod Nair and Geoffrey Hinton ask to cite the report of 2009")
@Doc("32x32 colour photographs of ten classes, from the binary version of " + Cifar10Files.PAGE)
public record Cifar10Spec(
        @Doc("the directory of data_batch_1.bin and the other files, relative to the working directory")
        String path,

        @Doc("train (50000 images), test (10000) or a slice of one: train[a:b], train[a:], train[:80%]")
        @Default("\"train[0:45000]\"")
        String train,

        @Doc("as train") @Default("\"train[45000:50000]\"") String validation,

        @Doc("as train") @Default("\"test\"") String test,

        @Doc("[dark, light] of each colour") @Default("[0, 1]")
        Range range)
        implements DataSpec {
    public Cifar10Spec {
        UserPath.parse("path", path);
        Slices.parse(train, validation, test).in(Cifar10Files.SIZES);
    }

    @Override
    public Shape shape() {
        return Cifar10Files.SHAPE;
    }

    @Override
    public Optional<DataOutline> outline() {
        return Optional.of(new Cifar10Files(UserPath.parse("path", path)).outline(slices(), range));
    }

    @Override
    public DataSplits load() {
        return new Cifar10Files(UserPath.parse("path", path)).load(slices(), range);
    }

    private Slices slices() {
        return Slices.parse(train, validation, test);
    }
}
