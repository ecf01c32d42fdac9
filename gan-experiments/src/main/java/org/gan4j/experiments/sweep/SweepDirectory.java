package org.gan4j.experiments.sweep;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.pictures.Png;

/**
 * The directory of a sweep, in which one process at a time may work:
 *
 * <ul>
 *   <li>{@code lock}: what the process at work in it holds;
 *   <li>{@code plan.json}: the trials' names and experiments, by which a sweep knows its trials again;
 *   <li>{@code provenance.json}: the command and build that made the directory;
 *   <li>{@code trials/<trial>}: the trial's run;
 *   <li>{@code experiments/<trial>.json}: what {@code gan run} was given for it;
 *   <li>{@code messages/<trial>.txt}: what it said;
 *   <li>{@code set-aside/<trial>-…}: runs that did not come to their end, and what they said, from before it was run again;
 *   <li>{@code sweep.csv}, {@code sweep.json}, {@code sweep.png}, {@code sweep-curves.png}: what has come of it so far.
 * </ul>
 */
public final class SweepDirectory implements AutoCloseable {
    static final String LOCK = "lock";
    static final String PLAN = "plan.json";

    private static final String CHART = "sweep.png";
    private static final String CURVES = "sweep-curves.png";

    private final OutputDirectory directory;
    private final ExperimentWriter writer;
    private final DirectoryLock lock;
    private final SweepState state;
    private final Optional<String> warning;

    /** @throws IllegalArgumentException if the directory is not the sweep's */
    private SweepDirectory(
            OutputDirectory directory,
            Sweep sweep,
            SweepProvenance provenance,
            ExperimentWriter writer,
            DirectoryLock lock) {
        this.directory = directory;
        this.writer = writer;
        this.lock = lock;
        this.state = SweepState.of(directory.path(), sweep, writer);
        final boolean begins = SweepState.isNew(directory.path());
        directory.write(PLAN, FileContent.json(state.plan().json()));
        if (begins) {
            directory.write(SweepProvenance.FILE, FileContent.json(provenance.json()));
        }
        this.warning = otherBuild(directory, provenance);
    }

    /**
     * Makes the directory, or opens it to go on.
     *
     * @param command the command line
     * @throws IllegalArgumentException if it is not this sweep's, or another process works in it
     */
    public static SweepDirectory open(Path path, Sweep sweep, ExperimentWriter writer, List<String> command) {
        final OutputDirectory directory =
                Files.exists(path) ? OutputDirectory.open(path) : OutputDirectory.create(path);
        if (!SweepState.isNew(path) && !Files.exists(directory.file(LOCK))) {
            SweepState.planIn(path);
        }
        final DirectoryLock lock = DirectoryLock.take(directory.file(LOCK))
                .orElseThrow(() -> new IllegalArgumentException("another gan sweep is at work in " + path));
        try {
            return new SweepDirectory(directory, sweep, SweepProvenance.current(command), writer, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public Path path() {
        return directory.path();
    }

    /** What is to be said before going on in it: that another build made it. */
    public Optional<String> warning() {
        return warning;
    }

    /** How far the sweep was when the directory was opened. */
    public SweepState state() {
        return state;
    }

    /** The names of the pictures that there are of what has come of it. */
    public List<String> pictures() {
        return Stream.of(CHART, CURVES)
                .filter(name -> Files.exists(directory.file(name)))
                .toList();
    }

    TrialDirectory run(Trial trial) {
        return TrialDirectory.in(path(), trial.name());
    }

    Path messages(Trial trial) {
        return directory.file("messages").resolve(trial.name() + ".txt");
    }

    Path experiment(Trial trial) {
        return directory.file(experimentName(trial));
    }

    /** Makes what a run of the trial needs. */
    void prepare(Trial trial) {
        directory.write(experimentName(trial), FileContent.json(writer.write(trial.experiment())));
        try {
            Files.createDirectories(messages(trial).getParent());
        } catch (IOException e) {
            throw FileFailure.of("cannot make " + messages(trial).getParent(), e);
        }
    }

    /**
     * Gives what is there of a trial another name.
     *
     * @return whether there was something
     */
    boolean setAside(Trial trial) {
        final Path run = run(trial).path();
        final Path messages = messages(trial);
        if (!Files.exists(run) && !Files.exists(messages)) {
            return false;
        }
        final Path free = freeName(trial);
        move(run, free);
        move(messages, textBeside(free));
        return true;
    }

    void write(SweepReport report) {
        directory.write("sweep.json", FileContent.json(new SweepJson(report).json()));
        directory.write("sweep.csv", FileContent.text(new SweepCsv(report).text()));
        write(CHART, new SweepChart(report).draw());
        write(
                CURVES,
                new SweepCurves(report, trial -> TrialHistory.of(run(trial).run())).draw());
    }

    private void write(String name, Optional<BufferedImage> picture) {
        picture.ifPresentOrElse(
                drawn -> directory.write(name, stream -> Png.write(drawn, stream)), () -> directory.discard(name));
    }

    @Override
    public void close() {
        lock.close();
    }

    private String experimentName(Trial trial) {
        return "experiments/" + trial.name() + ".json";
    }

    /** One that neither a directory nor messages have. */
    private Path freeName(Trial trial) {
        final String ending = run(trial)
                .outcome()
                .map(outcome ->
                        outcome.isCompleted() ? "other" : outcome.ending().text())
                .orElse("unfinished");
        final Path aside = directory.file("set-aside");
        Path free = aside.resolve(trial.name() + "-" + ending);
        for (int number = 2; Files.exists(free) || Files.exists(textBeside(free)); number++) {
            free = aside.resolve(trial.name() + "-" + ending + "-" + number);
        }
        return free;
    }

    private static Path textBeside(Path path) {
        return path.resolveSibling(path.getFileName() + ".txt");
    }

    private static void move(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.createDirectories(to.getParent());
                Files.move(from, to);
            }
        } catch (IOException e) {
            throw FileFailure.of("cannot set " + from + " aside", e);
        }
    }

    private static Optional<String> otherBuild(OutputDirectory directory, SweepProvenance current) {
        final Path file = directory.file(SweepProvenance.FILE);
        try {
            final String before =
                    Files.exists(file) ? SweepProvenance.read(file).build() : current.build();
            return before.equals(current.build())
                    ? Optional.empty()
                    : Optional.of(
                            directory.path() + " was begun by gan4j " + before + ", this is " + current.build()
                                    + ": their trials may not be comparable; to have all from one build, name another directory with --out");
        } catch (IOException e) {
            throw FileFailure.of("cannot read " + file, e);
        }
    }
}
