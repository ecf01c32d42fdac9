package org.gan4j.experiments.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.gan4j.config.RecordFile;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.GanVocabulary;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.metrics.classifier.ShippedClassifiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped classifiers are those of {@code experiments/classifiers}. */
class ShippedClassifiersTest {
    private static final TypeCatalog CATALOG = Plugins.onClassPath();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("org.gan4j.metrics.classifier.ShippedClassifiers#names")
    void wereTrainedAsTheirFilesSay(String name) throws IOException {
        final JsonNode shipped;
        try (InputStream in = ShippedClassifiers.class.getResourceAsStream(name + ".json")) {
            shipped = JSON.readTree(in);
        }

        assertThat(shipped.get("name").asText()).isEqualTo(name);
        assertThat(shipped.get("training"))
                .isEqualTo(JSON.readTree(file(name).resolved().toString()));
    }

    /** To a third of a percent: another machine's rounding makes other weights. */
    @Tag("proof")
    @ParameterizedTest
    @MethodSource("org.gan4j.metrics.classifier.ShippedClassifiers#names")
    void canBeTrainedAgain(String name) {
        final ClassifierConfig config = file(name).orThrow();
        final ClassifierResult again =
                new ClassifierTrainer(config, config.data().load()).train(Progress.SILENT, () -> false);

        assertThat(again.testAccuracy())
                .isGreaterThan(ShippedClassifiers.named(name).testAccuracy() - 0.0033);
    }

    private static RecordFile<ClassifierConfig> file(String name) {
        return RecordFile.read(
                Path.of("../experiments/classifiers/" + name + ".json"),
                GanVocabulary.CLASSIFIER,
                ClassifierConfig.class,
                CATALOG);
    }
}
