package org.gan4j.experiments.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.compare.Assignment.Start;
import org.gan4j.experiments.compare.Assignment.Step;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentSettings;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.progress.Progress;
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
    private static final long OLD_FOR_A_LARGE_ONE = 1000;

    /** So many parameters, and an experiment is a large one. */
    private static final int MANY = 3_000_000;

    /** They play the networks of mnist.json, which grows old for them. */
    private static final Set<String> TWINS = Set.of("fashion-mnist.json", "mnist-minimax.json");

    /** So many parameters, and the reference plays at the old age, too. */
    private static final int FEW = 1_000_000;

    private static final double GRADIENTS = 1e-5;
    private static final double AFTER_DESCENT = 1e-5;
    private static final double AFTER_ADAM = 1e-4;

    /** Adam divides by small gradients, and biases, which begin at 0, are at first no larger than its step. */
    private static final double YOUNGEST_BIASES_AFTER_ADAM = 1e-3;

    /**
     * Where sums cancel, as real and generated examples do for a discriminator that cannot tell them, rounding weighs more: so
     * many times what a change of one unit in the last place does is within it.
     */
    private static final double TIMES_ONE_ULP = 10;

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
        final Experiment experiment = read("nd4j", file);
        final List<Long> ages = ages(file, experiment);
        final PartDirectory nd4j = part("nd4j");
        final PartDirectory djl = part("djl");
        final PartDirectory nudged = part("nudged");
        final PartDirectory reference = part("reference");
        final List<Step> steps =
                ages.stream().flatMap(age -> Comparison.stepsFrom(age, nd4j)).toList();
        final List<Long> referred = parameters(experiment) < FEW ? ages : List.of(1L);
        final List<Step> referredSteps =
                steps.stream().filter(step -> referred.contains(step.mark())).toList();
        play("nd4j", file, new Assignment(ages.get(ages.size() - 1), ages, Start.GIVEN, steps), nd4j);
        play("djl", file, new Assignment(50, YOUNG, Start.GIVEN, steps), djl);
        play("nd4j", file, new Assignment(50, YOUNG, Start.NUDGED, steps), nudged);
        play("reference", file, new Assignment(0, List.of(), Start.GIVEN, referredSteps), reference);

        final OneStep oneStep = new OneStep(experiment, nd4j, nudged);
        for (final long age : referred) {
            oneStep.check("nd4j and reference", age, reference, nd4j, GRADIENTS);
            oneStep.check("djl and reference", age, reference, djl, GRADIENTS);
        }
        for (final long age : ages) {
            oneStep.check("djl and nd4j", age, nd4j, djl, 2 * GRADIENTS);
        }
        for (final long age : YOUNG) {
            oneStep.checkDrift(age, djl);
        }
        oneStep.softly.assertAll();
    }

    private static List<Long> ages(Path file, Experiment experiment) {
        final List<Long> ages = new ArrayList<>(YOUNG);
        if (!TWINS.contains(file.getFileName().toString())) {
            final long old = parameters(experiment) < MANY ? OLD : OLD_FOR_A_LARGE_ONE;
            ages.add(Math.min(old, experiment.iterations() - 10)); // at its end, a rate may be 0
        }
        return ages;
    }

    private static long parameters(Experiment experiment) {
        return Stream.of(experiment.generatorSpec(), experiment.discriminatorSpec())
                .flatMap(network -> network.parameters().stream())
                .mapToLong(parameter -> parameter.shape().size())
                .sum();
    }

    /** What may differ between engines, and how far. */
    private static final class OneStep {
        private final SoftAssertions softly = new SoftAssertions();
        private final Set<String> cancelled;
        private final Set<String> biases;
        private final boolean adam;
        private final PartDirectory nd4j;
        private final PartDirectory nudged;

        OneStep(Experiment experiment, PartDirectory nd4j, PartDirectory nudged) {
            this.nd4j = nd4j;
            this.nudged = nudged;
            cancelled = new TreeSet<>(CancelledBiases.of(experiment));
            cancelled.add(outputBias(experiment));
            biases = Stream.of(experiment.generatorSpec(), experiment.discriminatorSpec())
                    .flatMap(network ->
                            network.parameters().stream().map(parameter -> network.role() + "/" + parameter.name()))
                    .filter(name -> name.endsWith("/" + Dense.BIAS))
                    .collect(Collectors.toCollection(TreeSet::new));
            biases.addAll(cancelled);
            adam = Stream.of(experiment.generator(), experiment.discriminator())
                    .anyMatch(player -> player.optimizer() instanceof Adam);
        }

        /**
         * The gradient of the discriminator's output bias is the difference of what it makes of real and of generated
         * examples: where it cannot tell them, nothing is left of it but rounding.
         */
        private static String outputBias(Experiment experiment) {
            final List<LayerNode> nodes = experiment.discriminatorSpec().nodes();
            return Experiment.DISCRIMINATOR + "/" + nodes.get(nodes.size() - 1).name() + "/" + Dense.BIAS;
        }

        void check(String pair, long age, PartDirectory expected, PartDirectory actual, double gradientBound) {
            final Difference gradients =
                    Comparison.inOneStep(age, expected, actual, PartDirectory::gradients, cancelled);
            softly.assertThat(gradients.share())
                    .as("%s, gradients at age %d: %s", pair, age, gradients)
                    .isLessThan(Math.max(gradientBound, ofOneUlp(age, PartDirectory::gradients, cancelled)));
            final boolean born = adam && age == 1;
            checkParameters(pair, age, expected, actual, born ? biases : cancelled, adam ? AFTER_ADAM : AFTER_DESCENT);
            if (born) {
                checkParameters(pair, age, expected, actual, cancelled, YOUNGEST_BIASES_AFTER_ADAM);
            }
        }

        private void checkParameters(
                String pair, long age, PartDirectory expected, PartDirectory actual, Set<String> except, double bound) {
            final Difference parameters =
                    Comparison.inOneStep(age, expected, actual, PartDirectory::parameters, except);
            softly.assertThat(parameters.share())
                    .as("%s, parameters at age %d: %s", pair, age, parameters)
                    .isLessThan(Math.max(bound, ofOneUlp(age, PartDirectory::parameters, except)));
        }

        private double ofOneUlp(long age, BiFunction<PartDirectory, Step, Weights> what, Set<String> except) {
            return TIMES_ONE_ULP
                    * Comparison.inOneStep(age, nd4j, nudged, what, except).share();
        }

        void checkDrift(long age, PartDirectory djl) {
            final Difference oneUlp = Comparison.drift(age, nd4j, nudged, cancelled);
            final Difference drift = Comparison.drift(age, nd4j, djl, cancelled);
            softly.assertThat(drift.share())
                    .as("drift at %d, %s; of one ulp %s", age, drift, oneUlp)
                    .isLessThan(TIMES_ONE_ULP * oneUlp.share());
        }
    }

    private PartDirectory part(String name) {
        return new PartDirectory(parts.resolve(name));
    }

    private static void play(String backend, Path file, Assignment assignment, PartDirectory directory) {
        new PartPlayer(new ExperimentWriter(TYPES), Progress.SILENT, NEVER)
                .play(read(backend, file), assignment, directory);
    }

    private static Experiment read(String backend, Path file) {
        return new ExperimentReader(TYPES).read(file, List.of(ExperimentSettings.backend(backend)));
    }
}
