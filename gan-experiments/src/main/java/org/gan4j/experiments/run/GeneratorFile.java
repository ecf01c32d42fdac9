package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.Map;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.game.Generator;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.safetensors.NetworkTensors;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsWriter;

/** {@code generator.safetensors}: the generator's weights at the end, named {@code generator/<index>-<layer>/<parameter>}. */
final class GeneratorFile implements RunObserver {
    private static final String FILE = "generator.safetensors";

    private final RunDirectory directory;
    private final Network network;
    private final Experiment experiment;

    @Inject
    GeneratorFile(RunDirectory directory, Generator generator, Experiment experiment) {
        this.directory = directory;
        this.network = generator.network();
        this.experiment = experiment;
    }

    @Override
    public void onEnd(RunEnd end) {
        final Map<String, String> metadata = Map.of(
                "experiment", experiment.name(),
                "seed", Long.toString(experiment.seed()),
                "iterations", Long.toString(end.iterations()));
        final Weights tensors = NetworkTensors.toFile(network.spec().role(), network.weights());
        final Safetensors content = new Safetensors(metadata, tensors);
        directory.write(FILE, stream -> SafetensorsWriter.write(content, stream));
    }
}
