package org.gan4j.experiments.rundir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gan4j.api.backend.Weights;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.safetensors.SafetensorsReader;

/**
 * What a run left in its directory, or has written so far. Each part is read when it is asked for.
 *
 * @param directory need not exist
 */
public record RunRecord(Path directory) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_LINE = 8192;
    private static final String ITERATION = "iteration";

    /** The experiment's file, whether or not there is one. */
    public Path configFile() {
        return directory.resolve(RunFileNames.CONFIG);
    }

    /** Whether it is the directory of a run. */
    public boolean isRun() {
        return Files.isRegularFile(configFile());
    }

    /** The experiment with every default filled in; empty if there is none that is JSON. */
    public Optional<JsonNode> config() {
        return json(RunFileNames.CONFIG);
    }

    /** Where the run came from; empty if nothing that is JSON says so. */
    public Optional<JsonNode> provenance() {
        return json(RunFileNames.PROVENANCE);
    }

    /** Empty if the run goes on, was killed or never began. */
    public Optional<RunSummary> summary() {
        return json(RunFileNames.SUMMARY).map(RunSummary::of);
    }

    /** The generator's weights at the end of the run, as the file names them; empty if there are none. */
    public Optional<Weights> generator() {
        return weights(RunFileNames.GENERATOR);
    }

    /** The best generator's weights, as the file names them; empty if there are none. */
    public Optional<Weights> best() {
        return weights(RunFileNames.BEST);
    }

    public Checkpoints checkpoints() {
        return new Checkpoints(directory);
    }

    /** The plug-ins that the run was made with. */
    public RunPlugins plugins() {
        return new RunPlugins(directory.resolve(RunFileNames.PROVENANCE), provenance());
    }

    /** The lines of {@code metrics.jsonl}; none if there is no such file. */
    public List<JsonNode> observations() {
        return lines(RunFileNames.METRICS_JSON);
    }

    /** The lines of {@code evaluations.jsonl}; none if there is no such file. */
    public List<JsonNode> measurements() {
        return lines(RunFileNames.EVALUATIONS_JSON);
    }

    /** The iteration of the last observation, found without reading the others; empty if there is none. */
    public OptionalLong iterations() {
        try (SeekableByteChannel file = Files.newByteChannel(directory.resolve(RunFileNames.METRICS_JSON))) {
            file.position(Math.max(0, file.size() - LONGEST_LINE));
            final String tail = new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
            final int end = tail.lastIndexOf('\n');
            final int begin = tail.lastIndexOf('\n', end - 1) + 1;
            return end < 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(JSON.readTree(tail.substring(begin, end))
                            .path(ITERATION)
                            .asLong());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private Optional<Weights> weights(String name) {
        final Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SafetensorsReader.read(file).tensors());
        } catch (IOException e) {
            throw FileFailure.of("cannot read " + file, e);
        }
    }

    private List<JsonNode> lines(String name) {
        final Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
            return values.readAll();
        } catch (IOException e) {
            throw FileFailure.of("cannot read " + file, e);
        }
    }

    private Optional<JsonNode> json(String name) {
        try {
            return Optional.of(JSON.readTree(Files.readAllBytes(directory.resolve(name))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
