package org.gan4j.jmh;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.experiments.bench.Figures;
import org.gan4j.experiments.bench.Subject;
import org.gan4j.experiments.config.Experiment;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a process of {@code gan bench} does: measures one case and prints its {@link Figures}, a line of JSON, beside what JMH
 * prints. Its arguments are the experiment's file, the backend, the batch size, and how many warm-ups and turns there are.
 * If it fails, it ends with code 1, and the last line of its standard error says why.
 */
public final class TurnsMain {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final int SUBJECTS = Subject.TURNS.size();

    private TurnsMain() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(JsonMapper.builder().build().writeValueAsString(measured(arguments)));
        } catch (RunnerException | JsonProcessingException | RuntimeException | Error e) {
            e.printStackTrace();
            System.err.println(reason(e));
            System.exit(1);
        }
        System.exit(0);
    }

    /** In a line; JMH hides what a benchmark threw among the suppressed. */
    private static String reason(Throwable failure) {
        final Throwable root = Throwables.getRootCause(failure);
        if (root.getSuppressed().length > 0) {
            return reason(root.getSuppressed()[0]);
        }
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }

    private static Figures measured(String[] arguments) throws RunnerException {
        final String config = arguments[0];
        final String backend = arguments[1];
        final int batchSize = Integer.parseInt(arguments[2]);
        final Options options = new OptionsBuilder()
                .include(TurnsBenchmark.class.getName())
                .param("experiment", config)
                .param("backend", backend)
                .param("batchSize", arguments[2])
                .warmupIterations(Integer.parseInt(arguments[3]))
                .measurementIterations(Integer.parseInt(arguments[4]))
                .forks(0) // this process is the fork
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(ResidentMemory.class)
                .build();
        final List<IterationResult> turns = new ArrayList<>();
        for (final BenchmarkResult result : new Runner(options).runSingle().getBenchmarkResults()) {
            turns.addAll(result.getIterationResults());
        }
        return figures(turns, PlayedExperiment.read(config, backend, batchSize));
    }

    private static Figures figures(List<IterationResult> turns, Experiment experiment) {
        final List<Map<Subject, Double>> rounds = new ArrayList<>();
        final List<Double> allocated = new ArrayList<>();
        for (int first = SUBJECTS; first < turns.size(); first += SUBJECTS) {
            rounds.add(round(turns.subList(first, first + SUBJECTS)));
            allocated.add(secondary(turns.get(first), ALLOCATION));
        }
        return new Figures(
                facts(experiment),
                rounds,
                operations(experiment),
                allocated,
                secondary(turns.get(0), ResidentMemory.LABEL));
    }

    private static Map<Subject, Double> round(List<IterationResult> turns) {
        final Map<Subject, Double> round = new EnumMap<>(Subject.class);
        for (int turn = 0; turn < turns.size(); turn++) {
            round.put(
                    TurnsBenchmark.subjectOf(turn),
                    turns.get(turn).getPrimaryResult().getScore());
        }
        return round;
    }

    /** Null if the profiler did not say. */
    private static Double secondary(IterationResult turn, String label) {
        final Result<?> result = turn.getSecondaryResults().get(label);
        return result == null ? null : result.getScore();
    }

    private static Map<Subject, Double> operations(Experiment experiment) {
        final double needed = LayerProduct.operations(LayerProduct.ofIteration(experiment));
        return Map.of(
                Subject.ITERATION,
                needed,
                Subject.FLOOR,
                needed,
                Subject.PRODUCT,
                TurnsBenchmark.LARGE_PRODUCT.operations(),
                Subject.SAMPLING,
                LayerProduct.operations(LayerProduct.ofForward(experiment.generatorSpec(), Subject.SAMPLES)));
    }

    private static Map<String, String> facts(Experiment experiment) {
        try (Backend backend = experiment.backend().open()) {
            return backend.facts();
        }
    }
}
