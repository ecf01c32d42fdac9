package org.gan4j.experiments.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.PlayerState;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.experiments.config.Catalogs;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.game.GameStateFile;
import org.gan4j.experiments.rundir.Checkpoints;
import org.gan4j.safetensors.NetworkTensors;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsWriter;

/** The directory of a run whose generator still has its initial weights: 3 latents, 5 hidden units, 2 x 2 pixels. */
record TinyRun(Path directory) {
    private static final String CONFIG = """
            {"name": "tiny", "seed": 4, "backend": "reference", "data": {"type": "tiny", "shape": [1, 2, 2]},
             "latent": {"type": "gaussian", "size": 3}, "batchSize": 8, "iterations": 1,
             "generator": {"layers": [{"type": "dense", "units": 5}, "batch-norm", "relu", {"type": "dense", "units": 4},
                                      "tanh", {"type": "reshape", "shape": [1, 2, 2]}]},
             "discriminator": {"layers": ["flatten", {"type": "dense", "units": 1}]}}
            """;

    static TinyRun in(Path directory) throws IOException {
        Files.writeString(directory.resolve("config.json"), CONFIG);
        final TinyRun run = new TinyRun(directory);
        run.writeWeights(run.initial());
        return run;
    }

    Path weightsFile() {
        return directory.resolve("generator.safetensors");
    }

    /** The weights under their names in the network, in a map to be changed. */
    Map<String, Weight> initial() {
        final NetworkSpec spec = new ExperimentReader(Catalogs.tiny())
                .read(directory.resolve("config.json"), List.of())
                .generatorSpec();
        return new LinkedHashMap<>(Weights.initial(spec, 4, () -> new float[0]).byName());
    }

    void writeWeights(Map<String, Weight> weights) throws IOException {
        writeWeights(weights, weightsFile());
    }

    void writeWeights(Map<String, Weight> weights, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            SafetensorsWriter.write(
                    new Safetensors(Map.of(), NetworkTensors.toFile("generator", new Weights(weights))), stream);
        }
    }

    /** Of a generator all of whose values are this one. */
    void writeCheckpoint(long iteration, float value) throws IOException {
        final Map<String, Weight> weights = initial();
        weights.values().forEach(weight -> Arrays.fill(weight.values(), value));
        final PlayerState player = new PlayerState(new Weights(weights), new OptimizerState(0, new Weights(Map.of())));
        final Path file = new Checkpoints(directory).file(iteration);
        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file)) {
            GameStateFile.write(new GameState(player, player), stream);
        }
    }

    FinishedRun read() {
        return FinishedRun.read(directory, Optional.empty(), Optional.empty(), Catalogs.tiny());
    }
}
