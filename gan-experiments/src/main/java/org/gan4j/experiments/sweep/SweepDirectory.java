package org.gan4j.experiments.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.experiments.run.RunDirectory;

/**
 * The directory of a sweep, in which one process at a time may work:
 *
 * <ul>
 *   <li>{@code lock}: what the process at work in it holds;
 *   <li>{@code plan.json}: the trials' names and experiments, by which a sweep knows its directory again;
 *   <li>{@code provenance.json}: the command and build that made the directory;
 *   <li>{@code trials/<trial>}: the trial's run;
 *   <li>{@code experiments/<trial>.json}: what {@code gan run} was given for it;
 *   <li>{@code messages/<trial>.txt}: what it said;
 *   <li>{@code set-aside/<trial>-…}: runs that did not come to their end, and what they said, from before it was run again;
 *   <li>{@code sweep.csv}, {@code sweep.json}, {@code sweep.png}: what has come of it so far.
 * </ul>
 */
public final class SweepDirectory implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String PLAN = "plan.json";
    private static final String REMEDY = "; name another directory with --out";

    private final RunDirectory directory;
    private final ExperimentWriter writer;
    private final DirectoryLock lock;
    private final Optional<String> warning;

    /** @throws IllegalArgumentException if the directory is not the plan's */
    private SweepDirectory(
            RunDirectory directory,
            SweepPlan plan,
            SweepProvenance provenance,
            ExperimentWriter writer,
            DirectoryLock lock) {
        this.directory = directory;
        this.writer = writer;
        this.lock = lock;
        if (isEmpty(directory.path())) {
            directory.writeJson(PLAN, plan.json());
            directory.writeJson(SweepProvenance.FILE, provenance.json());
        }
        planIn(directory).difference(plan).ifPresent(difference -> {
            throw new IllegalArgumentException(path() + " belongs to another sweep: " + difference + REMEDY);
        });
        this.warning = otherBuild(directory, provenance);
    }

    /**
     * Makes the directory, or opens it to go on.
     *
     * @param command the command line
     * @throws IllegalArgumentException if it is not this sweep's, or another process works in it
     */
    public static SweepDirectory open(Path path, Sweep sweep, ExperimentWriter writer, List<String> command) {
        final RunDirectory directory = Files.exists(path) ? RunDirectory.open(path) : RunDirectory.create(path);
        if (!isEmpty(path) && !Files.exists(directory.file(LOCK))) {
            planIn(directory);
        }
        final DirectoryLock lock = DirectoryLock.take(directory.file(LOCK))
                .orElseThrow(() -> new IllegalArgumentException("another gan sweep is at work in " + path));
        try {
            return new SweepDirectory(
                    directory, SweepPlan.of(sweep, writer), SweepProvenance.current(command), writer, lock);
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

    /** The outcome of a trial that was run to its end. */
    Optional<TrialOutcome> finished(Trial trial) {
        final TrialDirectory run = run(trial);
        return run.holds(writer.write(trial.experiment())) ? run.outcome() : Optional.empty();
    }

    TrialDirectory run(Trial trial) {
        return new TrialDirectory(directory.file("trials").resolve(trial.name()));
    }

    Path messages(Trial trial) {
        return directory.file("messages").resolve(trial.name() + ".txt");
    }

    Path experiment(Trial trial) {
        return directory.file(experimentName(trial));
    }

    /** Makes what a run of the trial needs. */
    void prepare(Trial trial) {
        directory.writeJson(experimentName(trial), writer.write(trial.experiment()));
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
        directory.writeJson("sweep.json", new SweepJson(report).json());
        directory.writeText("sweep.csv", new SweepCsv(report).text());
        new SweepChart(report).draw().ifPresent(picture -> directory.writePng("sweep.png", picture));
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

    /** But for the lock. */
    private static boolean isEmpty(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(file -> file.endsWith(LOCK));
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " is not a directory that can be read" + REMEDY, e);
        }
    }

    private static Optional<String> otherBuild(RunDirectory directory, SweepProvenance current) {
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

    private static SweepPlan planIn(RunDirectory directory) {
        try {
            return SweepPlan.read(directory.file(PLAN));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    directory.path() + " exists, and is not a sweep's: there is no " + PLAN + " in it that can be read"
                            + REMEDY,
                    e);
        }
    }
}
