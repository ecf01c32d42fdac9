package org.gan4j.jmh.peers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.descriptive.Median;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs {@link TorchBenchmark} with JMH's own options, and then prints a line of JSON for each case. */
public final class TorchMain {
    private static final double OPERATIONS = 2.0 * TorchBenchmark.SIDE * TorchBenchmark.SIDE * TorchBenchmark.SIDE;
    private static final double PER_MILLISECOND = 1e6; // of what is 10^9 a second

    private TorchMain() {}

    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, JsonProcessingException {
        final JsonMapper json = JsonMapper.builder().build();
        for (final RunResult run : new Runner(new CommandLineOptions(arguments)).run()) {
            System.out.println(json.writeValueAsString(figures(run)));
        }
    }

    /** Medians over the turns. */
    private static Map<String, Object> figures(RunResult run) {
        final List<Double> game = new ArrayList<>();
        final List<Double> product = new ArrayList<>();
        for (final BenchmarkResult fork : run.getBenchmarkResults()) {
            int turn = 0;
            for (final IterationResult result : fork.getIterationResults()) {
                (TorchBenchmark.isGame(turn++) ? game : product)
                        .add(result.getPrimaryResult().getScore());
            }
        }
        final Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("experiment", run.getParams().getParam("experiment"));
        figures.put("batchSize", Integer.valueOf(run.getParams().getParam("batchSize")));
        figures.put("millisecondsPerIteration", rounded(median(game)));
        figures.put("productGigaflops", rounded(OPERATIONS / median(product) / PER_MILLISECOND));
        return figures;
    }

    private static double median(List<Double> values) {
        return Median.withDefaults()
                .evaluate(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double rounded(double value) {
        return Math.round(value * 1e3) / 1e3;
    }
}
