package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.game.Generator;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.safetensors.NetworkTensors;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsWriter;

/** Writes the generator's weights as they are, named {@code generator/<index>-<layer>/<parameter>}. */
final class GeneratorWriter {
    private final RunOutput output;
    private final Network network;
    private final Experiment experiment;

    @Inject
    GeneratorWriter(RunOutput output, Generator generator, Experiment experiment) {
        this.output = output;
        this.network = generator.network();
        this.experiment = experiment;
    }

    /**
     * Writes a file, or replaces it.
     *
     * @param iterations iterations played so far
     * @param more metadata beside experiment, seed and iterations
     */
    void write(SavedFile.Kind kind, String file, long iterations, Map<String, String> more) {
        final Map<String, String> metadata = new HashMap<>(more);
        metadata.put("experiment", experiment.name());
        metadata.put("seed", Long.toString(experiment.seed()));
        metadata.put("iterations", Long.toString(iterations));
        final Weights tensors = NetworkTensors.toFile(network.spec().role(), network.weights());
        final Safetensors content = new Safetensors(metadata, tensors);
        output.save(kind, iterations, file, stream -> SafetensorsWriter.write(content, stream));
    }
}
