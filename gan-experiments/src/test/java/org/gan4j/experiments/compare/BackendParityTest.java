package org.gan4j.experiments.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gan4j.experiments.compare.Assignment.Start;
import org.gan4j.experiments.compare.Assignment.Step;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.config.Setting;
import org.gan4j.experiments.config.TypeCatalog;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.process.StopSignal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That both engines play one game: every shipped experiment, each engine in a process of its own. Single iterations from one
 * state, young and old, are held against the double-precision reference; trajectories against each other, for they part sooner
 * or later by rounding alone.
 */
@Tag("proof")
class BackendParityTest {
    private static final List<Long> YOUNG = List.of(1L, 10L, 50L);
    private static final long OLD = 5000;
    private static final List<Long> AGES = List.of(1L, 10L, 50L, OLD);

    /** Ages at which the reference, a hundred times slower, plays too. */
    private static final List<Long> REFERRED = List.of(1L, OLD);

    private static final double GRADIENTS = 1e-5;

    /** Adam divides by small gradients; and biases, which begin at 0, are no larger at first than the step itself. */
    private static final double YOUNGEST_PARAMETERS = 1e-3;

    private static final double PARAMETERS = 1e-4;
    private static final double DRIFT_OF_ONE_ULP = 10;

    private static final TypeCatalog TYPES = Plugins.onClassPath();
    private static final StopSignal NEVER = () -> false;

    @TempDir
    private Path parts;

    static List<Path> shippedExperiments() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../experiments"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedExperiments")
    void enginesPlayOneGame(Path file) {
        final PartDirectory nd4j = part("nd4j");
        final PartDirectory djl = part("djl");
        final PartDirectory nudged = part("nudged");
        final PartDirectory reference = part("reference");
        final List<Step> steps =
                AGES.stream().flatMap(age -> Comparison.stepsFrom(age, nd4j)).toList();
        final List<Step> referred =
                steps.stream().filter(step -> REFERRED.contains(step.mark())).toList();
        play("nd4j", file, new Assignment(OLD, AGES, Start.GIVEN, steps), nd4j);
        play("djl", file, new Assignment(50, YOUNG, Start.GIVEN, steps), djl);
        play("nd4j", file, new Assignment(50, YOUNG, Start.NUDGED, List.of()), nudged);
        play("reference", file, new Assignment(0, List.of(), Start.GIVEN, referred), reference);

        final Set<String> cancelled = CancelledBiases.of(read("nd4j", file));
        final SoftAssertions softly = new SoftAssertions();
        for (final long age : REFERRED) {
            assertOneStep(softly, "nd4j and reference", age, reference, nd4j, cancelled, GRADIENTS);
            assertOneStep(softly, "djl and reference", age, reference, djl, cancelled, GRADIENTS);
        }
        for (final long age : AGES) {
            assertOneStep(softly, "djl and nd4j", age, nd4j, djl, cancelled, 2 * GRADIENTS);
        }
        for (final long age : YOUNG) {
            final Difference oneUlp = Comparison.drift(age, nd4j, nudged, cancelled);
            final Difference drift = Comparison.drift(age, nd4j, djl, cancelled);
            softly.assertThat(drift.share())
                    .as("drift at %d, %s; of one ulp %s", age, drift, oneUlp)
                    .isLessThan(DRIFT_OF_ONE_ULP * oneUlp.share());
        }
        softly.assertAll();
    }

    private static void assertOneStep(
            SoftAssertions softly,
            String pair,
            long age,
            PartDirectory expected,
            PartDirectory actual,
            Set<String> cancelled,
            double gradientBound) {
        final Difference gradients = Comparison.inOneStep(age, expected, actual, PartDirectory::gradients, cancelled);
        softly.assertThat(gradients.share())
                .as("%s, gradients at age %d: %s", pair, age, gradients)
                .isLessThan(gradientBound);
        final Difference parameters = Comparison.inOneStep(age, expected, actual, PartDirectory::parameters, cancelled);
        softly.assertThat(parameters.share())
                .as("%s, parameters at age %d: %s", pair, age, parameters)
                .isLessThan(age == 1 ? YOUNGEST_PARAMETERS : PARAMETERS);
    }

    private PartDirectory part(String name) {
        return new PartDirectory(parts.resolve(name));
    }

    private static void play(String backend, Path file, Assignment assignment, PartDirectory directory) {
        new PartPlayer(new ExperimentWriter(TYPES), Progress.SILENT, NEVER)
                .play(read(backend, file), assignment, directory);
    }

    private static Experiment read(String backend, Path file) {
        return new ExperimentReader(TYPES).read(file, List.of(Setting.backend(backend)));
    }
}
