package org.gan4j.experiments.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gan4j.api.backend.Weights;
import org.gan4j.experiments.compare.Assignment.Start;
import org.gan4j.experiments.compare.Assignment.Step;
import org.gan4j.experiments.compare.Report.Distance;
import org.gan4j.experiments.compare.Report.Mark;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.process.ChildJvm;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.run.TypeNames;

/** Plays one experiment on several backends, each in a process of its own, one after the other, and holds them together. */
final class Comparison {
    private final List<Experiment> experiments;
    private final long iterations;
    private final ExperimentWriter writer;
    private final Path parts;
    private final Progress progress;
    private final StopSignal stop;
    private final List<Long> marks;
    private long played;

    /**
     * @param experiments of several backends; the others are held against the first
     * @param parts a directory for what the processes leave, some 12 bytes a parameter and mark each
     * @param progress in iterations of all processes
     */
    Comparison(
            List<Experiment> experiments,
            long iterations,
            ExperimentWriter writer,
            Path parts,
            Progress progress,
            StopSignal stop) {
        this.experiments = experiments;
        this.iterations = iterations;
        this.writer = writer;
        this.parts = parts;
        this.progress = progress;
        this.stop = stop;
        this.marks = Marks.until(iterations);
    }

    /** How many iterations all processes play, but for a few. */
    static long work(int backends, long iterations) {
        return (backends + 1) * iterations;
    }

    /** @throws PlayerFailedException if a process fails */
    Report run() {
        final List<PartDirectory> directories = new ArrayList<>();
        for (final Experiment experiment : experiments) {
            final PartDirectory directory = part("backend-" + directories.size());
            directories.add(directory);
            play(directory, experiment, Start.GIVEN, stepsFrom(directories.get(0)));
        }
        final PartDirectory nudged = part("one-ulp");
        play(nudged, experiments.get(0), Start.NUDGED, List.of());
        return report(directories, nudged);
    }

    private PartDirectory part(String name) {
        return new PartDirectory(parts.resolve(name));
    }

    private List<Step> stepsFrom(PartDirectory first) {
        return marks.stream().map(mark -> new Step(mark, first.state(mark))).toList();
    }

    private void play(PartDirectory directory, Experiment experiment, Start start, List<Step> steps) {
        directory.write(writer.write(experiment), new Assignment(iterations, marks, start, steps));
        final ChildJvm process =
                new ChildJvm(PlayerMain.class, List.of(directory.path().toString()), directory.messages());
        final int code = process.run(line -> progress.reached(played + Long.parseLong(line)), stop);
        if (code != 0) {
            throw new PlayerFailedException(TypeNames.of(experiment.backend()) + ": " + lastMessage(directory));
        }
        played += iterations;
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

    private Report report(List<PartDirectory> directories, PartDirectory nudged) {
        final Experiment first = experiments.get(0);
        final List<Played> all = directories.stream().map(PartDirectory::played).toList();
        final Set<String> cancelled = CancelledBiases.of(first);
        final List<Mark> compared = marks.stream()
                .map(mark -> mark(mark, all, directories, nudged, cancelled))
                .toList();
        return new Report(first.name(), first.seed(), iterations, all, compared);
    }

    private static Mark mark(
            long iteration,
            List<Played> played,
            List<PartDirectory> directories,
            PartDirectory nudged,
            Set<String> cancelled) {
        final Map<String, Distance> distances = new LinkedHashMap<>();
        final PartDirectory first = directories.get(0);
        final Weights state = first.weights(iteration);
        for (int other = 1; other < directories.size(); other++) {
            final PartDirectory directory = directories.get(other);
            distances.put(
                    played.get(other).backend(),
                    new Distance(
                            Difference.between(state, directory.weights(iteration), cancelled),
                            Difference.between(first.gradients(iteration), directory.gradients(iteration), cancelled),
                            Difference.between(first.step(iteration), directory.step(iteration), cancelled)));
        }
        return new Mark(iteration, distances, Difference.between(state, nudged.weights(iteration), cancelled));
    }
}
