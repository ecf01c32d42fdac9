package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentSettings;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.process.StoppedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendComparerTest {
    private static final TypeCatalog TYPES = Plugins.onClassPath();

    @TempDir
    private Path directory;

    private final List<Long> progress = new ArrayList<>();

    @Test
    void holdsBothEnginesTogetherAndLeavesADirectory() throws IOException {
        final CompareRequest request = new CompareRequest(
                List.of(ring("nd4j"), ring("djl")),
                12,
                Optional.of(directory.resolve("out")),
                List.of("gan", "compare"));
        final CompareOutcome outcome = comparer().compare(request, progress::add, () -> false);

        final Report report = outcome.report();
        assertThat(report.played()).extracting(Played::backend).containsExactly("nd4j", "djl");
        assertThat(report.played()).allSatisfy(played -> {
            assertThat(played.discriminatorLosses()).hasSize(12);
            assertThat(played.medianMilliseconds()).isPositive();
        });
        assertThat(report.marks()).extracting(Report.Mark::iteration).containsExactly(1L, 10L, 12L);
        assertThat(report.marks()).allSatisfy(mark -> {
            assertThat(mark.oneUlp().share()).isPositive();
            assertThat(mark.backends().get("djl").gradients().share())
                    .isPositive()
                    .isLessThan(1e-3);
            assertThat(mark.backends().get("djl").parameters().share()).isLessThan(1e-3);
        });
        try (var files = Files.list(outcome.directory())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "comparison.json",
                            "comparison.txt",
                            "config.json",
                            "curves.png",
                            "losses.csv",
                            "provenance.json");
        }
        assertThat(outcome.directory().resolve("losses.csv"))
                .content()
                .hasLineCount(13)
                .startsWith("iteration,nd4j/discriminator,nd4j/generator,djl/discriminator,djl/generator\n1,")
                .contains("\n12,");
        assertThat(outcome.directory().resolve("provenance.json")).content().contains("\"compare\"", "\"djl\"");
        assertThat(report.verdicts()).singleElement().satisfies(verdict -> {
            assertThat(verdict.backend()).isEqualTo("djl");
            assertThat(verdict.agrees()).as(verdict.text()).isTrue();
        });
        assertThat(progress.get(progress.size() - 1)).isEqualTo(BackendComparer.work(request));
    }

    @Test
    void leavesNothingWhenItIsStopped() {
        final CompareRequest request = new CompareRequest(
                List.of(ring("nd4j"), ring("djl")), 12, Optional.of(directory.resolve("out")), List.of());

        assertThatThrownBy(() -> comparer().compare(request, progress::add, () -> true))
                .isInstanceOf(StoppedException.class);
        assertThat(directory).isEmptyDirectory();
    }

    private static BackendComparer comparer() {
        return new BackendComparer(new ExperimentWriter(TYPES));
    }

    private static Experiment ring(String backend) {
        return new ExperimentReader(TYPES)
                .read(Path.of("../experiments/ring.json"), List.of(ExperimentSettings.backend(backend)));
    }
}
