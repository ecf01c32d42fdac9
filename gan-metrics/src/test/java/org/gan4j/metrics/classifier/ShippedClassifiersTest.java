package org.gan4j.metrics.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.config.Doc;
import org.gan4j.api.config.Range;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.image.FashionMnistSpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.metrics.coverage.ClassCoverageSpec;
import org.gan4j.metrics.coverage.StackedCoverageSpec;
import org.gan4j.nd4j.Nd4jSpec;
import org.junit.jupiter.api.Test;

/** What the shipped classifiers promise, on test images that neither trained nor chose them. */
class ShippedClassifiersTest {
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

    private static void assertAccuracy(String name, double least, DataSpec data) {
        final TrainedClassifier classifier = ShippedClassifiers.named(name);
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
