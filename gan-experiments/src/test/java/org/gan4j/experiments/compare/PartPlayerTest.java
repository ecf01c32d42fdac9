package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.compare.Assignment.Start;
import org.gan4j.experiments.compare.Assignment.Step;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentSettings;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PartPlayerTest {
    private static final TypeCatalog TYPES = Plugins.onClassPath();
    private static final Experiment RING = new ExperimentReader(TYPES)
            .read(Path.of("../experiments/ring.json"), List.of(ExperimentSettings.backend("reference")));

    @TempDir
    private Path directory;

    private final List<Long> progress = Collections.synchronizedList(new ArrayList<>());

    @Test
    void tellsWhichBackendFailedAndWhy() {
        final Path missing = directory.resolve("missing.safetensors");
        final Assignment assignment = new Assignment(0, List.of(), Start.GIVEN, List.of(new Step(1, 1, missing)));
        assertThatThrownBy(() -> play(assignment, () -> false))
                .isInstanceOf(PlayerFailedException.class)
                .hasMessageStartingWith("reference: ")
                .hasMessageContaining(missing.toString())
                .hasMessageEndingWith("(its process ended with code 1)")
                .hasStackTraceContaining("NoSuchFileException");
        assertThat(progress).isEmpty();
    }

    @Test
    void endsWhenTold() {
        final Assignment lengthy = new Assignment(1_000_000, List.of(), Start.GIVEN, List.of());
        assertThatThrownBy(() -> play(lengthy, () -> !progress.isEmpty())).isInstanceOf(StoppedException.class);
    }

    private void play(Assignment assignment, StopSignal stop) {
        new PartPlayer(new ExperimentWriter(TYPES), progress::add, stop)
                .play(RING, assignment, new PartDirectory(directory.resolve("part")));
    }
}
