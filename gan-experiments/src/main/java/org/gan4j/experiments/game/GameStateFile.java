package org.gan4j.experiments.game;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.data.DataException;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.PlayerState;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsReader;
import org.gan4j.safetensors.SafetensorsWriter;

/**
 * A game's state as safetensors: weights {@code <role>/<parameter>}, what the optimisers remember of them
 * {@code <role>/optimizer/<parameter>/<moment>}, and their numbers of updates among the metadata.
 */
public final class GameStateFile {
    private static final String GENERATOR = Experiment.GENERATOR + "/";
    private static final String DISCRIMINATOR = Experiment.DISCRIMINATOR + "/";
    private static final String OPTIMIZER = "optimizer/";
    private static final String UPDATES = "updates";

    private GameStateFile() {}

    public static void write(GameState state, OutputStream stream) throws IOException {
        final Map<String, Weight> tensors = new LinkedHashMap<>();
        final Map<String, String> metadata = new LinkedHashMap<>();
        put(GENERATOR, state.generator(), tensors, metadata);
        put(DISCRIMINATOR, state.discriminator(), tensors, metadata);
        SafetensorsWriter.write(new Safetensors(metadata, new Weights(tensors)), stream);
    }

    /** @throws DataException if the file holds no game's state; names it and says what is wrong */
    public static GameState read(Path file) throws IOException {
        final Safetensors content = SafetensorsReader.read(file);
        return new GameState(player(GENERATOR, content, file), player(DISCRIMINATOR, content, file));
    }

    private static void put(
            String role, PlayerState player, Map<String, Weight> tensors, Map<String, String> metadata) {
        player.weights().byName().forEach((name, weight) -> tensors.put(role + name, weight));
        player.optimizer().moments().byName().forEach((name, moment) -> tensors.put(role + OPTIMIZER + name, moment));
        metadata.put(role + UPDATES, Long.toString(player.optimizer().updates()));
    }

    private static PlayerState player(String role, Safetensors content, Path file) {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        final Map<String, Weight> moments = new LinkedHashMap<>();
        content.tensors().byName().forEach((name, tensor) -> {
            if (name.startsWith(role + OPTIMIZER)) {
                moments.put(name.substring(role.length() + OPTIMIZER.length()), tensor);
            } else if (name.startsWith(role)) {
                weights.put(name.substring(role.length()), tensor);
            }
        });
        final long updates = updates(content.metadata().get(role + UPDATES), file);
        return new PlayerState(new Weights(weights), new OptimizerState(updates, new Weights(moments)));
    }

    private static long updates(String text, Path file) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new DataException(file + " holds no game's state: it does not say how many updates were made", e);
        }
    }
}
