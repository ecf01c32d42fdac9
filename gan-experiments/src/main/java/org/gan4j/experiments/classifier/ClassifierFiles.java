package org.gan4j.experiments.classifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.safetensors.NetworkTensors;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsWriter;

/**
 * A classifier's two files: {@code <name>.safetensors}, the weights, and {@code <name>.json}, what it tells apart, how well,
 * the SHA-256 of the weights and the configuration that it was trained by.
 */
public final class ClassifierFiles {
    private final ClassifierConfig config;
    private final JsonNode resolved;
    private final ClassifierResult trained;

    /** @param resolved the configuration, with every default filled in */
    public ClassifierFiles(ClassifierConfig config, JsonNode resolved, ClassifierResult trained) {
        this.config = config;
        this.resolved = resolved;
        this.trained = trained;
    }

    public void write(OutputDirectory directory) {
        final byte[] weights = weights();
        directory.write(config.name() + ".safetensors", stream -> stream.write(weights));
        directory.write(config.name() + ".json", FileContent.json(description(weights)));
    }

    private byte[] weights() {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SafetensorsWriter.write(
                    new Safetensors(
                            Map.of("classifier", config.name()),
                            NetworkTensors.toFile(ClassifierConfig.ROLE, trained.weights())),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private ObjectNode description(byte[] weights) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", config.name());
        trained.classes().forEach(json.putArray("classes")::add);
        config.data().shape().dimensions().forEach(json.putArray("input")::add);
        json.put("testAccuracy", trained.testAccuracy()).put("validationAccuracy", trained.validationAccuracy());
        json.put("epoch", trained.epoch());
        json.put("sha256", Hashing.sha256().hashBytes(weights).toString());
        json.set("training", resolved);
        return json;
    }
}
