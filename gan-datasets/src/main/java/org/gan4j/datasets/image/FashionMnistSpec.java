package org.gan4j.datasets.image;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.License;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.Spans;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;

/** Xiao, Rasul and Vollgraf, "Fashion-MNIST", arXiv 1708.07747, bundled. */
@TypeName("fashion-mnist")
@License("MIT, Zalando SE")
@Doc("28x28 pictures of clothes, black background")
public record FashionMnistSpec(
        @Doc("train (60000 images), test (10000) or a slice of one: train[a:b], train[a:], train[:80%]")
        @Default("\"train[0:50000]\"")
        String train,

        @Doc("as train") @Default("\"train[50000:60000]\"") String validation,

        @Doc("as train") @Default("\"test\"") String test,

        @Doc("[black, white]") @Default("[0, 1]") Range range)
        implements DataSpec {
    private static final List<String> GARMENTS = List.of(
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot");

    public FashionMnistSpec {
        MnistFiles.spans(train, validation, test);
    }

    @Override
    public Shape shape() {
        return MnistFiles.SHAPE;
    }

    @Override
    public Optional<DataOutline> outline() {
        return Optional.of(MnistFiles.outline(spans(), GARMENTS, range));
    }

    @Override
    public DataSplits load() {
        return new MnistFiles(FileSource.BUNDLED, "fashion-mnist", GARMENTS).load(spans(), range);
    }

    private Spans spans() {
        return MnistFiles.spans(train, validation, test);
    }
}
