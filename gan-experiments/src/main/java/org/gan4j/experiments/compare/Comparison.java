package org.gan4j.experiments.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gan4j.api.backend.Weights;
import org.gan4j.experiments.compare.Assignment.Start;
import org.gan4j.experiments.compare.Assignment.Step;
import org.gan4j.experiments.compare.Report.Distance;
import org.gan4j.experiments.compare.Report.Mark;
import org.gan4j.experiments.config.Experiment;

/** Plays one experiment on several backends, each in a process of its own, one after the other, and holds them together. */
final class Comparison {
    /**
     * Minibatches to play from one state. Where an activation lies within rounding of a kink, its gradient is another on another
     * engine; the median of a few leaves such a one out.
     */
    private static final int MINIBATCHES = 3;

    private final List<Experiment> experiments;
    private final long iterations;
    private final PartPlayer player;
    private final Path parts;
    private final List<Long> marks;

    /**
     * @param experiments of several backends; the others are held against the first
     * @param parts a directory for what the processes leave, some 36 bytes a parameter and mark each
     */
    Comparison(List<Experiment> experiments, long iterations, PartPlayer player, Path parts) {
        this.experiments = experiments;
        this.iterations = iterations;
        this.player = player;
        this.parts = parts;
        this.marks = Marks.until(iterations);
    }

    /** How many iterations all processes play together. */
    static long work(int backends, long iterations) {
        final int steps = Marks.until(iterations).size() * MINIBATCHES;
        return (backends + 1) * iterations + 2L * backends * steps;
    }

    /** @throws PlayerFailedException if a process fails */
    Report run() {
        final List<PartDirectory> directories = new ArrayList<>();
        for (final Experiment experiment : experiments) {
            final PartDirectory directory = part("backend-" + directories.size());
            directories.add(directory);
            player.play(experiment, assignment(Start.GIVEN, stepsFrom(directories.get(0))), directory);
        }
        final PartDirectory nudged = part("one-ulp");
        player.play(experiments.get(0), assignment(Start.NUDGED, List.of()), nudged);
        return report(directories, nudged);
    }

    private PartDirectory part(String name) {
        return new PartDirectory(parts.resolve(name));
    }

    private Assignment assignment(Start start, List<Step> steps) {
        return new Assignment(iterations, marks, start, steps);
    }

    private List<Step> stepsFrom(PartDirectory first) {
        return marks.stream().flatMap(mark -> stepsFrom(mark, first)).toList();
    }

    /** From one state. */
    static Stream<Step> stepsFrom(long mark, PartDirectory first) {
        return LongStream.range(0, MINIBATCHES).mapToObj(later -> new Step(mark, mark + later, first.state(mark)));
    }

    private Report report(List<PartDirectory> directories, PartDirectory nudged) {
        final Experiment first = experiments.get(0);
        final List<Played> all = directories.stream().map(PartDirectory::played).toList();
        final Set<String> cancelled = CancelledBiases.of(first);
        final List<Mark> compared = marks.stream()
                .map(mark -> mark(mark, all, directories, nudged, cancelled))
                .toList();
        return new Report(
                first.name(), first.seed(), iterations, first.loss().scale().unit(), all, compared);
    }

    private static Mark mark(
            long iteration,
            List<Played> played,
            List<PartDirectory> directories,
            PartDirectory nudged,
            Set<String> cancelled) {
        final Map<String, Distance> distances = new LinkedHashMap<>();
        final PartDirectory first = directories.get(0);
        for (int other = 1; other < directories.size(); other++) {
            final PartDirectory directory = directories.get(other);
            distances.put(
                    played.get(other).backend(),
                    new Distance(
                            drift(iteration, first, directory, cancelled),
                            inOneStep(iteration, first, directory, PartDirectory::gradients, cancelled),
                            inOneStep(iteration, first, directory, PartDirectory::parameters, cancelled)));
        }
        return new Mark(iteration, distances, drift(iteration, first, nudged, cancelled));
    }

    static Difference drift(long iteration, PartDirectory first, PartDirectory other, Set<String> cancelled) {
        return Difference.between(first.weights(iteration), other.weights(iteration), cancelled);
    }

    static Difference inOneStep(
            long mark,
            PartDirectory first,
            PartDirectory other,
            BiFunction<PartDirectory, Step, Weights> what,
            Set<String> cancelled) {
        return Difference.median(stepsFrom(mark, first)
                .map(step -> Difference.between(what.apply(first, step), what.apply(other, step), cancelled))
                .toList());
    }
}
