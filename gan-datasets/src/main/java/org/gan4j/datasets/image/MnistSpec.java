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

/** The MNIST database of handwritten digits (LeCun, Cortes and Burges), bundled. */
@TypeName("mnist")
@License("CC BY-SA 3.0, Yann LeCun, Corinna Cortes and Christopher J. C. Burges")
@Doc("28x28 handwritten digits, black background")
public record MnistSpec(
        @Doc("train (60000 images), test (10000) or a slice of one: train[a:b], train[a:], train[:80%]")
        @Default("\"train[0:50000]\"")
        String train,

        @Doc("as train") @Default("\"train[50000:60000]\"") String validation,

        @Doc("as train") @Default("\"test\"") String test,

        @Doc("[black, white]") @Default("[0, 1]") Range range)
        implements DataSpec {
    static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    public MnistSpec {
        MnistFiles.spans(train, validation, test);
    }

    @Override
    public Shape shape() {
        return MnistFiles.SHAPE;
    }

    @Override
    public Optional<DataOutline> outline() {
        return Optional.of(MnistFiles.outline(spans(), DIGITS, range));
    }

    @Override
    public DataSplits load() {
        return new MnistFiles(FileSource.BUNDLED, "mnist", DIGITS).load(spans(), range);
    }

    private Spans spans() {
        return MnistFiles.spans(train, validation, test);
    }
}
