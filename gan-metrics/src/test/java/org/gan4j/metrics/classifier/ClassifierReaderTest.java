package org.gan4j.metrics.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.classifier.Predictions;
import org.gan4j.api.data.DataException;
import org.gan4j.api.network.Shape;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsWriter;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierReaderTest {
    private static final String LAYERS = "[{\"type\": \"flatten\"}, {\"type\": \"dense\", \"units\": 2,"
            + " \"weights\": {\"type\": \"uniform\", \"low\": -1}, \"bias\": {\"type\": \"constant\", \"value\": 0}}]";

    private final Map<String, byte[]> files = new HashMap<>();

    @BeforeEach
    void writeFiles() throws IOException {
        final Map<String, Weight> tensors = new LinkedHashMap<>();
        tensors.put("classifier/1-dense/weights", new Weight(Shape.of(2, 2), new float[] {1, -1, 0, 0}));
        tensors.put("classifier/1-dense/bias", new Weight(Shape.of(2), new float[] {0, 0}));
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SafetensorsWriter.write(new Safetensors(Map.of(), new Weights(tensors)), stream);
        files.put("sign.safetensors", stream.toByteArray());
        describe("""
                {"name": "sign", "classes": ["plus", "minus"], "input": [1, 1, 2], "testAccuracy": 0.75, "epoch": 3,
                 "sha256": "%s", "training": {"epochs": 4, "layers": %s}}
                """, Hashing.sha256().hashBytes(stream.toByteArray()).toString(), LAYERS);
    }

    @Test
    void readsAClassifierThatClassifies() {
        final LoadedClassifier sign = read();

        assertThat(sign.name()).isEqualTo("sign");
        assertThat(sign.classes()).containsExactly("plus", "minus");
        assertThat(sign.testAccuracy()).isEqualTo(0.75);
        assertThat(sign.network().input()).isEqualTo(Shape.of(1, 1, 2));
        try (ReferenceBackend backend = new ReferenceBackend()) {
            final Predictions predictions = sign.on(backend).classify(new float[] {-3, 9, 2, 9});
            assertThat(predictions.labels()).containsExactly(1, 0);
        }
    }

    @Test
    void refusesWeightsThatAreNotTheDescribedOnes() {
        files.get("sign.safetensors")[200] ^= 1;

        assertThatThrownBy(this::read)
                .isInstanceOf(DataException.class)
                .hasMessageMatching("sign.safetensors is corrupt, or of another training: its SHA-256 is [0-9a-f]{64},"
                        + " not [0-9a-f]{64} as sign.json has it; get both files again, or train .*");
    }

    @ParameterizedTest
    @CsvSource({"sign.json", "sign.safetensors"})
    void namesAFileThatIsMissing(String file) {
        files.remove(file);

        assertThatThrownBy(this::read)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file + " cannot be read: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"units\": 2 | \"units\": 3 | sign.safetensors does not fit sign.json: parameter 1-dense/weights",
                "{\"type\": \"flatten\"}, |  | sign.json does not describe a classifier: classifier, layer 0 (dense)",
                "\"units\": 2 | \"units\": 0 | sign.json does not describe a classifier: ",
                "flatten | flattened | sign.json does not describe a classifier: ",
                "\"sha256\" | \"sha1\" | sign.json does not describe a classifier: ",
                "{\"name\" | {name | sign.json does not describe a classifier: "
            })
    void saysWhatIsWrongWithADescription(String right, String wrong, String message) {
        final String text = new String(files.get("sign.json"), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        files.put("sign.json", text.replace(right, wrong == null ? "" : wrong).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(this::read).isInstanceOf(DataException.class).hasMessageStartingWith(message);
    }

    private void describe(String form, String... values) {
        files.put("sign.json", String.format(form, List.of(values).toArray()).getBytes(StandardCharsets.UTF_8));
    }

    private LoadedClassifier read() {
        return new ClassifierReader(file -> {
                    if (!files.containsKey(file)) {
                        throw new NoSuchFileException(file);
                    }
                    return files.get(file);
                })
                .read("sign");
    }
}
