package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancelledBiasesTest {
    @TempDir
    private Path directory;

    @Test
    void areThoseRightBeforeABatchNorm() throws IOException {
        final Path file = Files.writeString(directory.resolve("x.json"), """
                {"name": "x", "iterations": 1, "data": "ring", "latent": {"type": "gaussian", "size": 2},
                 "generator": {"layers": [{"type": "dense", "units": 3}, "batch-norm", "relu",
                                          {"type": "dense", "units": 3}, "relu", "batch-norm",
                                          {"type": "dense", "units": 2}]},
                 "discriminator": {"layers": [{"type": "dense", "units": 3}, "batch-norm", {"type": "dense", "units": 1}]}}
                """);
        final Experiment experiment = new ExperimentReader(Plugins.onClassPath()).read(file, List.of());
        assertThat(CancelledBiases.of(experiment))
                .containsExactlyInAnyOrder("generator/0-dense/bias", "discriminator/0-dense/bias");
    }
}
