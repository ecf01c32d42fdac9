package org.gan4j.experiments.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.PlayerState;
import org.gan4j.experiments.compare.Assignment.Step;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.game.GameStateFile;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsReader;
import org.gan4j.safetensors.SafetensorsWriter;

/** Where a process finds its part of a comparison and leaves what came of it. */
record PartDirectory(Path path) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Path config() {
        return path.resolve(RunFileNames.CONFIG);
    }

    /** What the process says on its standard error stream. */
    Path messages() {
        return path.resolve("messages.txt");
    }

    Path state(long iteration) {
        return path.resolve("state-" + iteration + ".safetensors");
    }

    void write(JsonNode config, Assignment assignment) {
        writeJson(config(), config);
        writeJson(assignmentFile(), assignment);
    }

    void write(Played played) {
        writeJson(playedFile(), played);
    }

    void writeState(long iteration, GameState state) {
        write(state(iteration), stream -> GameStateFile.write(state, stream));
    }

    void writeStep(Step step, GameState after) {
        writeTensors(stepFile(step), weights(after));
    }

    void writeGradients(Step step, Weights gradients) {
        writeTensors(gradientsFile(step), gradients);
    }

    Assignment assignment() {
        return readJson(assignmentFile(), Assignment.class);
    }

    Played played() {
        return readJson(playedFile(), Played.class);
    }

    static GameState readState(Path file) {
        try {
            return GameStateFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All parameters after so many iterations. */
    Weights weights(long iteration) {
        return weights(readState(state(iteration)));
    }

    /** All parameters, named {@code <role>/<parameter>}. */
    private static Weights weights(GameState state) {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        put(Experiment.GENERATOR, state.generator(), weights);
        put(Experiment.DISCRIMINATOR, state.discriminator(), weights);
        return new Weights(weights);
    }

    private static void put(String role, PlayerState player, Map<String, Weight> weights) {
        player.weights().byName().forEach((name, weight) -> weights.put(role + "/" + name, weight));
    }

    /** All parameters after a step. */
    Weights parameters(Step step) {
        return readTensors(stepFile(step));
    }

    /** The gradients of a step. */
    Weights gradients(Step step) {
        return readTensors(gradientsFile(step));
    }

    private Path assignmentFile() {
        return path.resolve("assignment.json");
    }

    private Path playedFile() {
        return path.resolve("played.json");
    }

    private Path stepFile(Step step) {
        return path.resolve("step-" + step.mark() + "-" + step.iteration() + ".safetensors");
    }

    private Path gradientsFile(Step step) {
        return path.resolve("gradients-" + step.mark() + "-" + step.iteration() + ".safetensors");
    }

    private void writeTensors(Path file, Weights tensors) {
        write(file, stream -> SafetensorsWriter.write(new Safetensors(Map.of(), tensors), stream));
    }

    private void writeJson(Path file, Object value) {
        write(file, stream -> stream.write(JSON.writeValueAsBytes(value)));
    }

    private void write(Path file, FileContent content) {
        OutputDirectory.open(path).write(path.relativize(file).toString(), content);
    }

    private static Weights readTensors(Path file) {
        try {
            return SafetensorsReader.read(file).tensors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T readJson(Path file, Class<T> type) {
        try {
            return JSON.readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
