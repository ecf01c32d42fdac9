package org.gan4j.metrics.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.image.FashionMnistSpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.metrics.coverage.ClassCoverageSpec;
import org.gan4j.metrics.coverage.StackedCoverageSpec;
import org.gan4j.nd4j.Nd4jSpec;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

/** What the shipped classifiers promise, on test images that neither trained nor chose them. */
class ShippedClassifiersReadTest {
    private static final Shape IMAGE = Shape.of(1, 28, 28);

    @Test
    void theDigitsAreToldApart() {
        assertAccuracy("mlp-mnist", 0.984, new MnistSpec("train", "train", "test", Range.UNIT));
    }

    @Test
    void theGarmentsAreToldApart() {
        assertAccuracy("mlp-fashion-mnist", 0.89, new FashionMnistSpec("train", "train", "test", Range.UNIT));
    }

    @Test
    void theManualTellsWhoJudgesAndHowWell() {
        final String digits = percent("mlp-mnist");
        assertThat(ClassCoverageSpec.class.getAnnotation(Doc.class).value())
                .contains("mlp-mnist, right on " + digits, "mlp-fashion-mnist, on " + percent("mlp-fashion-mnist"));
        assertThat(StackedCoverageSpec.class.getAnnotation(Doc.class).value())
                .contains("mlp-mnist, right on " + digits);
    }

    @Test
    void thereIsNoneOfOtherClassesOrImages() {
        final List<String> digits = ShippedClassifiers.named("mlp-mnist").classes();

        assertThat(ShippedClassifiers.of(digits, IMAGE))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("mlp-mnist"));
        assertThat(ShippedClassifiers.of(digits, Shape.of(1, 32, 32))).isEmpty();
        assertThat(ShippedClassifiers.of(digits.subList(1, 10), IMAGE)).isEmpty();
        assertThat(ShippedClassifiers.of(List.of(), IMAGE)).isEmpty();
    }

    @Test
    void thereIsNoneOfWhatIsNoImage() {
        final DataTraits numbers = DataTraits.of(IMAGE, new SplitSizes(1, 1, 1))
                .inClasses(ShippedClassifiers.named("mlp-mnist").classes());

        assertThat(ShippedClassifiers.nameOf(numbers)).isEmpty();
        assertThat(ShippedClassifiers.nameOf(numbers.asImages(ImageFormat.of(IMAGE))))
                .contains("mlp-mnist");
    }

    /** The last layer makes the logits of them, and so the labels. */
    @Test
    void theFeaturesAreWhatTheLastLayerSees() {
        final LoadedClassifier classifier = ShippedClassifiers.named("mlp-mnist");
        final Dataset test =
                new MnistSpec("train", "train", "test", Range.UNIT).load().test();
        final float[] examples = new float[600 * IMAGE.size()];
        for (int row = 0; row < 600; row++) {
            test.read(row, examples, row * IMAGE.size());
        }
        try (Backend backend = new Nd4jSpec("cpu").open()) {
            final float[] features = classifier.features(backend).evaluate(examples);

            assertThat(classifier.features(backend).evaluate(test, 600)).isEqualTo(features);
            assertThat(features).hasSize(600 * 192);
            for (final float feature : features) {
                assertThat(feature).isNotNegative();
            }
            assertThat(labels(features, classifier.weights()))
                    .isEqualTo(classifier.on(backend).classify(examples).labels());
        }
    }

    private static int[] labels(float[] features, Weights weights) {
        final float[] matrix = weights.values("10-dense/weights");
        final float[] bias = weights.values("10-dense/bias");
        final int[] labels = new int[features.length / 192];
        for (int row = 0; row < labels.length; row++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < 10; label++) {
                double logit = bias[label];
                for (int i = 0; i < 192; i++) {
                    logit += features[row * 192 + i] * matrix[i * 10 + label];
                }
                if (logit > most) {
                    most = logit;
                    labels[row] = label;
                }
            }
        }
        return labels;
    }

    private static void assertAccuracy(String name, double least, DataSpec data) {
        final LoadedClassifier classifier = ShippedClassifiers.named(name);
        final Dataset test = data.load().test();
        assertThat(classifier.classes()).isEqualTo(test.labels().orElseThrow().classes());
        try (Backend backend = new Nd4jSpec("cpu").open()) {
            final double accuracy = classifier.on(backend).accuracy(test);
            assertThat(accuracy).isGreaterThanOrEqualTo(least);
            assertThat(accuracy)
                    .as("but for images on the edge, which another machine's rounding may tip")
                    .isCloseTo(classifier.testAccuracy(), within(5e-4));
        }
    }

    private static String percent(String name) {
        return String.format(
                Locale.ROOT, "%.1f %%", 100 * ShippedClassifiers.named(name).testAccuracy());
    }
}
