package org.gan4j.datasets.image;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.License;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;

/**
 * Three digits of {@link MnistSpec} in the channels of one image: 1,000 modes, equally likely except for the digits' shares.
 * Metz et al., "Unrolled GANs", ICLR 2017; Srivastava et al., "VEEGAN", 2017; Lin et al., "PacGAN", 2018.
 */
@TypeName("stacked-mnist")
@License("CC BY-SA 3.0, Yann LeCun, Corinna Cortes and Christopher J. C. Burges")
@Doc("three handwritten digits, drawn at random, as the channels of a 28x28 image: 1000 modes")
public record StackedMnistSpec(
        @Doc("training examples, at least 1 and at most 1e8; 10000 each for validation and test") @Default("50000")
        int examples,

        @Doc("digits to draw from: train (60000), test (10000) or a slice of one: train[a:b], train[:80%]")
        @Default("\"train[0:50000]\"")
        String train,

        @Doc("as train") @Default("\"train[50000:60000]\"") String validation,

        @Doc("as train") @Default("\"test\"") String test,

        @Doc("[black, white]") @Default("[0, 1]") Range range,

        @Doc("seed of the data, independent of the run's seed") @Default("0")
        long seed)
        implements DataSpec {
    private static final int MOST_EXAMPLES = 100_000_000;
    private static final int HELD_OUT = 10_000;

    public StackedMnistSpec {
        Check.leftOpen("examples", examples, 0, MOST_EXAMPLES);
        MnistFiles.spans(train, validation, test);
    }

    @Override
    public Shape shape() {
        return StackedImages.stacked(MnistFiles.SHAPE);
    }

    /** Heap for the digits, and for an index for each channel of an example. */
    @Override
    public Optional<DataOutline> outline() {
        final long channels = StackedImages.CHANNELS * (examples + 2L * HELD_OUT);
        final long digits = digits().outline().orElseThrow().bytes();
        final DataTraits traits = DataTraits.of(shape(), new SplitSizes(examples, HELD_OUT, HELD_OUT))
                .asImages(ImageFormat.of(shape()))
                .inStackedClasses(StackedImages.stacked(MnistSpec.DIGITS), MnistSpec.DIGITS);
        return Optional.of(new DataOutline(traits, range, digits + channels * Integer.BYTES));
    }

    @Override
    public DataSplits load() {
        final DataSplits digits = digits().load();
        final Map<String, String> checksums = new TreeMap<>(digits.checksums());
        checksums.put("recipe", toString());
        return new DataSplits(
                stacked(digits.train(), examples, 0),
                stacked(digits.validation(), HELD_OUT, 1),
                stacked(digits.test(), HELD_OUT, 2),
                checksums);
    }

    private Dataset stacked(Dataset digits, int size, int stream) {
        return new StackedImages((LabelledImages) digits, size, seed, stream);
    }

    private MnistSpec digits() {
        return new MnistSpec(train, validation, test, range);
    }
}
