package org.gan4j.experiments.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.process.ChildJvm;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.run.TypeNames;

/** Has parts of a comparison played, one after the other, each in a process of its own. */
final class PartPlayer {
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
        directory.write(writer.write(experiment), assignment);
        final ChildJvm process =
                new ChildJvm(PlayerMain.class, List.of(directory.path().toString()), directory.messages());
        final int code = process.run(line -> progress.reached(played + Long.parseLong(line)), stop);
        if (code != 0) {
            throw new PlayerFailedException(TypeNames.of(experiment.backend()) + ": " + lastMessage(directory));
        }
        played += assignment.work();
        progress.reached(played);
    }

    private static String lastMessage(PartDirectory directory) {
        try {
            return Files.readString(directory.messages())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce((before, last) -> last)
                    .orElse("the process ended without a word");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
