package org.gan4j.experiments.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gan4j.experiments.process.ChildJvm;
import org.gan4j.experiments.process.StopSignal;

/**
 * Has one case measured by JMH, in a process of its own; the environment is what the launcher made it, which JMH's own forks
 * could not change.
 */
final class BenchProcess {
    /** The first turns of an iteration, before the rounds: the JVM compiles, and memory is taken. */
    static final int WARMUPS = 6;

    /** By name: the module of the benchmarks stands upon this one. */
    private static final String MAIN = "org.gan4j.jmh.TurnsMain";

    /** 128 + SIGKILL. */
    private static final int KILLED = 137;

    private static final Pattern TURN = Pattern.compile("(# Warmup )?Iteration +\\d+: .*");
    private static final String RESULT = "{";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BenchCase measured;
    private final ChildJvm process;
    private final List<String> others = new ArrayList<>();
    private final Runnable onTurn;
    private String result = "";

    /**
     * @param messages the file for what the process says of its failure
     * @param onTurn is told of every turn that is over
     * @throws IllegalArgumentException if the benchmarks are not on the class path
     */
    BenchProcess(BenchCase measured, int rounds, Path messages, Runnable onTurn) {
        this.measured = measured;
        this.onTurn = onTurn;
        process = new ChildJvm(
                main(),
                List.of(
                        measured.config().toString(),
                        measured.backend(),
                        Integer.toString(measured.batchSize()),
                        Integer.toString(WARMUPS),
                        Integer.toString(turns(rounds) - WARMUPS)),
                messages);
    }

    /** The first round, which makes what the others use, is left out of the figures. */
    static int turns(int rounds) {
        return WARMUPS + (1 + rounds) * Subject.TURNS.size();
    }

    /** @throws IllegalArgumentException if the benchmarks are not on the class path */
    static void requireBenchmarks() {
        main();
    }

    private static Class<?> main() {
        try {
            return Class.forName(MAIN, false, BenchProcess.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "the benchmarks are not on the class path; start this by ./gan bench, which builds them", e);
        }
    }

    /**
     * Runs it to its end.
     *
     * @throws BenchFailedException if it fails
     * @throws org.gan4j.experiments.process.StoppedException if it was ended early
     */
    Figures run(StopSignal stop) {
        final int code = process.run(this::hear, stop);
        if (code != 0 || result.isEmpty()) {
            throw failed(code);
        }
        try {
            return JSON.readValue(result, Figures.class);
        } catch (JsonProcessingException e) {
            throw failed(code);
        }
    }

    private void hear(String line) {
        if (TURN.matcher(line).matches()) {
            onTurn.run();
        } else if (line.startsWith(RESULT)) {
            result = line;
        } else if (!line.isBlank()) {
            others.add(line);
        }
    }

    private BenchFailedException failed(int code) {
        final List<String> messages =
                Stream.concat(others.stream(), process.messageLines().stream()).toList();
        return new BenchFailedException(
                measured.title() + ": " + cause(code, messages) + " (its process ended with code " + code + ")",
                new IllegalStateException(String.join("\n", messages)));
    }

    private static String cause(int code, List<String> messages) {
        if (code == KILLED) {
            return "killed, perhaps because the machine ran out of memory";
        }
        return messages.isEmpty() ? "it said nothing" : messages.get(messages.size() - 1);
    }
}
