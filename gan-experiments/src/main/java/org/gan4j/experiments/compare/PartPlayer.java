package org.gan4j.experiments.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.process.ChildJvm;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.run.TypeNames;

/** Has parts of a comparison played, one after the other, each in a process of its own. */
final class PartPlayer {
    private static final Pattern COUNT = Pattern.compile("\\d{1,18}");

    private final ExperimentWriter writer;
    private final Progress progress;
    private final StopSignal stop;
    private long played;

    /** @param progress in iterations of all parts */
    PartPlayer(ExperimentWriter writer, Progress progress, StopSignal stop) {
        this.writer = writer;
        this.progress = progress;
        this.stop = stop;
    }

    /** @throws PlayerFailedException if the process fails */
    void play(Experiment experiment, Assignment assignment, PartDirectory directory) {
        progress.turnTo("iterations, on " + TypeNames.of(experiment.backend())
                + assignment.start().note());
        directory.write(writer.write(experiment), assignment);
        final ChildJvm process =
                new ChildJvm(PlayerMain.class, List.of(directory.path().toString()), directory.messages());
        final List<String> others = new ArrayList<>();
        final int code = process.run(line -> hear(line, others), stop);
        if (code != 0) {
            throw failed(experiment, code, messages(process, others));
        }
        played += assignment.work();
        progress.reached(played);
    }

    /** The process counts its iterations; a crash, or a library, may print something else. */
    private void hear(String line, List<String> others) {
        if (COUNT.matcher(line).matches()) {
            progress.reached(played + Long.parseLong(line));
        } else {
            others.add(line);
        }
    }

    private static PlayerFailedException failed(Experiment experiment, int code, List<String> messages) {
        final String last = messages.isEmpty() ? "it said nothing" : messages.get(messages.size() - 1);
        return new PlayerFailedException(
                TypeNames.of(experiment.backend()) + ": " + last + " (its process ended with code " + code + ")",
                new IllegalStateException(String.join("\n", messages)));
    }

    /** What the process said, line by line. */
    private static List<String> messages(ChildJvm process, List<String> printed) {
        return Stream.concat(printed.stream().filter(line -> !line.isBlank()), process.messageLines().stream())
                .toList();
    }
}
