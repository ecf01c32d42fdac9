package org.gan4j.experiments.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.data.DataException;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.PlayerState;
import org.gan4j.api.network.Shape;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsReader;
import org.gan4j.safetensors.SafetensorsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GameStateFileTest {
    private static final GameState STATE = new GameState(
            new PlayerState(
                    tensor("0-dense/weights", 1, 2), new OptimizerState(7, tensor("0-dense/weights/velocity", 3, 4))),
            new PlayerState(
                    tensor("0-dense/weights", 5), new OptimizerState(9, tensor("0-dense/weights/velocity", 6))));

    @TempDir
    private Path directory;

    @Test
    void isReadAsItWasWritten() throws IOException {
        final Path file = write(STATE);
        final GameState read = GameStateFile.read(file);
        assertThat(read).usingRecursiveComparison().isEqualTo(STATE);
        assertThat(SafetensorsReader.read(file).tensors().byName())
                .containsOnlyKeys(
                        "generator/0-dense/weights",
                        "generator/optimizer/0-dense/weights/velocity",
                        "discriminator/0-dense/weights",
                        "discriminator/optimizer/0-dense/weights/velocity");
    }

    @Test
    void refusesOtherTensors() throws IOException {
        final Path file = directory.resolve("weights.safetensors");
        try (OutputStream stream = Files.newOutputStream(file)) {
            SafetensorsWriter.write(new Safetensors(Map.of(), tensor("generator/0-dense/weights", 1)), stream);
        }
        assertThatThrownBy(() -> GameStateFile.read(file))
                .isInstanceOf(DataException.class)
                .hasMessage(file + " holds no game's state: it does not say how many updates were made");
    }

    private Path write(GameState state) throws IOException {
        final Path file = directory.resolve("state.safetensors");
        try (OutputStream stream = Files.newOutputStream(file)) {
            GameStateFile.write(state, stream);
        }
        return file;
    }

    private static Weights tensor(String name, float... values) {
        return new Weights(Map.of(name, new Weight(Shape.of(values.length), values)));
    }
}
