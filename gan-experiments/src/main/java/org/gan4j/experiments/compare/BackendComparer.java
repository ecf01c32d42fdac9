package org.gan4j.experiments.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.provenance.ProvenanceRecord;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.experiments.table.TextPage;
import org.gan4j.pictures.Png;

/** Compares backends, and leaves a directory with the numbers and the curves. */
public final class BackendComparer {
    private static final Path RUNS = Path.of("runs");
    private static final String PARTS = "parts";

    private final ExperimentWriter writer;

    /** @param writer of experiments, for the processes to read */
    public BackendComparer(ExperimentWriter writer) {
        this.writer = writer;
    }

    /** How many iterations all processes play together. */
    public static long work(CompareRequest request) {
        return Comparison.work(request.experiments().size(), request.iterations());
    }

    /**
     * @param progress of {@link #work}
     * @throws IllegalArgumentException if the directory exists
     * @throws PlayerFailedException if a backend cannot play
     * @throws org.gan4j.experiments.process.StoppedException if it was interrupted
     */
    public CompareOutcome compare(CompareRequest request, Progress progress, StopSignal stop) {
        final OutputDirectory directory = directory(request);
        final Path parts = directory.file(PARTS);
        try (Cleaning cleaning = new Cleaning(parts, directory)) {
            final PartPlayer player = new PartPlayer(writer, progress, stop);
            final Instant started = Instant.now();
            final Report report = new Comparison(request.experiments(), request.iterations(), player, parts).run();
            write(report, directory);
            directory.write(
                    RunFileNames.CONFIG,
                    FileContent.json(writer.write(request.experiments().get(0))));
            directory.write(ProvenanceRecord.FILE, FileContent.json(provenance(started, request, report)));
            return new CompareOutcome(directory.path(), report);
        }
    }

    private static OutputDirectory directory(CompareRequest request) {
        final Experiment first = request.experiments().get(0);
        final String name = "compare-" + first.name() + "-seed" + first.seed();
        request.out().ifPresent(BackendComparer::refuseLeftovers);
        return request.out()
                .map(OutputDirectory::create)
                .orElseGet(() -> OutputDirectory.createNumbered(RUNS.resolve(name)));
    }

    /** What a comparison leaves that was killed. */
    private static void refuseLeftovers(Path out) {
        if (Files.isDirectory(out.resolve(PARTS)) && holdsOne(out)) {
            throw new IllegalArgumentException(
                    out + " holds nothing but the " + PARTS
                            + " of a comparison that goes on or was killed: if none goes on, delete it; or name another directory");
        }
    }

    private static boolean holdsOne(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count() == 1;
        } catch (IOException e) {
            throw FileFailure.of("cannot list " + directory, e);
        }
    }

    private static void write(Report report, OutputDirectory directory) {
        directory.write("comparison.json", FileContent.json(new ReportJson(report).json()));
        directory.write("comparison.txt", FileContent.text(new ReportTable(report).text(TextPage.STANDARD_WIDTH)));
        directory.write("losses.csv", FileContent.text(new LossesCsv(report).text()));
        final BufferedImage curves = new ReportCurves(report).draw();
        directory.write(RunFileNames.CURVES, stream -> Png.write(curves, stream));
    }

    private static ObjectNode provenance(Instant started, CompareRequest request, Report report) {
        final long seed = request.experiments().get(0).seed();
        final ObjectNode json = new ProvenanceRecord(started, request.command(), seed).json();
        for (final Played played : report.played()) {
            final ObjectNode engine = json.withArray("backends").addObject().put("name", played.backend());
            new TreeMap<>(played.facts()).forEach(engine::put);
        }
        new TreeMap<>(report.played().get(0).checksums()).forEach(json.putObject("data")::put);
        return json;
    }

    /** Deletes the parts, and the directory if there is nothing else in it. */
    private record Cleaning(Path parts, OutputDirectory directory) implements AutoCloseable {
        @Override
        public void close() {
            try {
                deleteParts();
            } finally {
                directory.discardIfEmpty();
            }
        }

        private void deleteParts() {
            if (!Files.exists(parts)) {
                return;
            }
            try (Stream<Path> files = Files.walk(parts)) {
                for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw FileFailure.of("cannot delete " + parts, e);
            }
        }
    }
}
