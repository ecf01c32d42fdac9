package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gan4j.api.loss.Minimax;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepReaderTest {
    @TempDir
    private Path directory;

    private SweepFiles files;

    @BeforeEach
    void write() {
        files = new SweepFiles(directory);
    }

    @Test
    void multipliesTheGridAndRunsAllVariantsWithOneSeedBeforeTheNext() {
        final Sweep sweep = files.sweep("""
                {"name": "s", "description": "why", "base": "tiny.json", "seeds": [7, 8],
                 "grid": {"/generator/optimizer/rate": [0.0002, 1e-3], "/batchSize": [2, 5]}}
                """);
        assertThat(sweep.name()).isEqualTo("s");
        assertThat(sweep.description()).isEqualTo("why");
        assertThat(sweep.base()).isEqualTo(directory.resolve("tiny.json"));
        assertThat(sweep.variants())
                .extracting(Variant::text)
                .containsExactly(
                        "rate=0.0002, batchSize=2",
                        "rate=0.0002, batchSize=5",
                        "rate=0.001, batchSize=2",
                        "rate=0.001, batchSize=5");
        assertThat(sweep.trials())
                .extracting(Trial::name)
                .containsExactly(
                        "1-rate-0.0002-batchSize-2-seed7",
                        "2-rate-0.0002-batchSize-5-seed7",
                        "3-rate-0.001-batchSize-2-seed7",
                        "4-rate-0.001-batchSize-5-seed7",
                        "5-rate-0.0002-batchSize-2-seed8",
                        "6-rate-0.0002-batchSize-5-seed8",
                        "7-rate-0.001-batchSize-2-seed8",
                        "8-rate-0.001-batchSize-5-seed8");
    }

    @Test
    void setsWhatTheVariantsSayAndTheSeed() {
        final Trial trial = files.losses().trials().get(2);
        final Experiment base = new ExperimentReader(SweepFiles.TYPES).read(directory.resolve("tiny.json"), List.of());
        assertThat(trial.seed()).isEqualTo(2);
        assertThat(trial.experiment().seed()).isEqualTo(2);
        assertThat(trial.experiment().loss()).isInstanceOf(Minimax.class).isNotEqualTo(base.loss());
        assertThat(trial.experiment().generator()).isEqualTo(base.generator());
    }

    @Test
    void takesTheListOneByOne() {
        assertThat(variants("""
                        "list": [{}, {"/batchSize": 2}, {"/loss": "minimax", "/batchSize": 3}]
                        """)).containsExactly("base", "batchSize=2", "loss=minimax, batchSize=3");
    }

    @Test
    void crossesTheListWithTheGrid() {
        assertThat(variants("""
                        "list": [{}, {"/batchSize": 2}], "grid": {"/loss": ["minimax", "non-saturating"]}
                        """))
                .containsExactly(
                        "loss=minimax",
                        "loss=non-saturating",
                        "batchSize=2, loss=minimax",
                        "batchSize=2, loss=non-saturating");
    }

    @Test
    void theGridSetsInsideWhatTheListSet() {
        final Sweep sweep = files.sweep("""
                {"name": "s", "base": "tiny.json", "seeds": [1],
                 "list": [{"/schedule": {"type": "alternating", "generatorSteps": 3}}],
                 "grid": {"/schedule/discriminatorSteps": [1, 2]}}
                """);
        assertThat(sweep.trials())
                .extracting(trial -> trial.experiment().schedule().toString())
                .containsExactly(
                        "Alternating[discriminatorSteps=1, generatorSteps=3]",
                        "Alternating[discriminatorSteps=2, generatorSteps=3]");
    }

    @Test
    void theGridSetsInsideWhatTheListSetEvenIfItHasASingleValue() {
        final Sweep sweep = files.sweep("""
                {"name": "s", "base": "tiny.json", "seeds": [1],
                 "list": [{"/schedule": {"type": "alternating", "generatorSteps": 3}},
                          {"/schedule": {"type": "alternating", "generatorSteps": 4}}],
                 "grid": {"/schedule/discriminatorSteps": [2]}}
                """);
        assertThat(sweep.trials())
                .extracting(trial -> trial.experiment().schedule().toString())
                .containsExactly(
                        "Alternating[discriminatorSteps=2, generatorSteps=3]",
                        "Alternating[discriminatorSteps=2, generatorSteps=4]");
        assertThat(sweep.variants())
                .extracting(Variant::text)
                .containsExactly("schedule=alternating(generatorSteps=3)", "schedule=alternating(generatorSteps=4)");
    }

    @Test
    void setsTheGridInTheOrderOfTheFile() {
        final Sweep sweep = files.sweep("""
                {"name": "s", "base": "tiny.json", "seeds": [1],
                 "grid": {"/schedule": [{"type": "alternating", "generatorSteps": 3}, "alternating"],
                          "/schedule/discriminatorSteps": [2]}}
                """);
        assertThat(sweep.trials())
                .extracting(trial -> trial.experiment().schedule().toString())
                .containsExactly(
                        "Alternating[discriminatorSteps=2, generatorSteps=3]",
                        "Alternating[discriminatorSteps=2, generatorSteps=1]");
    }

    @Test
    void numbersLevelsOfTheSameText() {
        final String relus = "\"relu\", ".repeat(12);
        final String last = "{\"type\": \"dense\", \"units\": 1}]";
        final String values = "[" + relus + last + ", [" + last + ", [" + relus + relus + last;
        assertThat(variants("\"grid\": {\"/discriminator/layers\": [" + values + "]}"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("layers=[relu, ").endsWith("… #1"),
                        second -> assertThat(second).isEqualTo("layers=[dense(units=1)]"),
                        third -> assertThat(third).startsWith("layers=[relu, ").endsWith("… #3"));
    }

    @Test
    void namesVariantsOnlyByWhatTheyDifferIn() {
        final Sweep sweep = files.sweep("""
                {"name": "s", "base": "tiny.json", "seeds": [1],
                 "grid": {"/iterations": [9], "/batchSize": [2, 3]}, "list": [{"/loss": "minimax"}]}
                """);
        assertThat(sweep.variants()).extracting(Variant::text).containsExactly("batchSize=2", "batchSize=3");
        assertThat(sweep.trials()).extracting(Trial::experiment).allSatisfy(experiment -> {
            assertThat(experiment.iterations()).isEqualTo(9);
            assertThat(experiment.loss()).isInstanceOf(Minimax.class);
        });
        assertThat(variants("\"grid\": {\"/batchSize\": [2]}")).containsExactly("batchSize=2");
    }

    @Test
    void isTheBaseAloneWithoutGridAndList() {
        assertThat(files.sweep("""
                        {"name": "s", "base": "tiny.json", "seeds": [3, 4]}
                        """).trials()).extracting(Trial::name).containsExactly("1-base-seed3", "2-base-seed4");
    }

    @Test
    void findsTheBaseBesideTheSweep() {
        final Sweep sweep = new SweepReader(SweepFiles.TYPES)
                .read(Path.of("../experiments/sweeps").resolve("ring-balance.json"));
        assertThat(sweep.base()).isEqualTo(Path.of("../experiments/ring.json"));
    }

    @Test
    void numbersTrialsWithEquallyManyDigits() {
        final String seeds =
                IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).collect(Collectors.joining(","));
        final List<Trial> trials = files.sweep("""
                        {"name": "s", "base": "tiny.json", "seeds": [%s]}
                        """.formatted(seeds)).trials();
        assertThat(trials.get(0).name()).isEqualTo("01-base-seed1");
        assertThat(trials.get(9).name()).isEqualTo("10-base-seed10");
    }

    private List<String> variants(String fields) {
        return files.sweep("""
                        {"name": "s", "base": "tiny.json", "seeds": [1], %s}
                        """.formatted(fields)).variants().stream()
                .map(Variant::text)
                .toList();
    }
}
