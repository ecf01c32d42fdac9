package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.console.Console;
import org.gan4j.experiments.process.StopSignal;

/** A runner in a directory of its own, and what it said. */
final class Recording {
    static final JsonNode RESOLVED = JsonNodeFactory.instance.objectNode().put("name", "tiny");
    static final List<String> COMMAND = List.of("gan", "run", "tiny.json");

    private final Path runs;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Recording(Path runs) {
        this.runs = runs;
    }

    RunOutcome run(Experiment experiment) {
        return run(request(experiment, Optional.empty(), Verbosity.NORMAL), false, () -> false);
    }

    RunOutcome run(Experiment experiment, Path directory) {
        return run(request(experiment, Optional.of(directory), Verbosity.NORMAL), false, () -> false);
    }

    RunOutcome runQuietly(Experiment experiment) {
        return run(request(experiment, Optional.empty(), Verbosity.QUIET), true, () -> false);
    }

    RunOutcome runOnTerminal(Experiment experiment) {
        return run(request(experiment, Optional.empty(), Verbosity.NORMAL), true, () -> false);
    }

    RunOutcome runAndStopAfter(long rounds, Experiment experiment) {
        final AtomicLong asked = new AtomicLong();
        return run(
                request(experiment, Optional.empty(), Verbosity.NORMAL), false, () -> asked.incrementAndGet() > rounds);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private RunOutcome run(RunRequest request, boolean terminal, StopSignal stop) {
        final Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        return new ExperimentRunner(runs, console, () -> stop).run(request);
    }

    private static RunRequest request(Experiment experiment, Optional<Path> out, Verbosity verbosity) {
        return new RunRequest(experiment, RESOLVED, out, COMMAND, verbosity);
    }
}
