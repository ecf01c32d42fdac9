package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts of metrics that a configuration leaves out, on data that have fewer: 12 training examples. */
class DefaultCountsTest {
    private static final String EXPERIMENT = """
            {"name": "small", "backend": "reference", "iterations": 4, "batchSize": 8,
             "data": {"type": "ring", "examples": 12},
             "latent": {"type": "gaussian", "size": 2},
             "generator": {"layers": [{"type": "dense", "units": 2}]},
             "discriminator": {"layers": [{"type": "dense", "units": 1}]},
             "metrics": [{"type": "precision-recall", "every": 2, "samples": 20}]}
            """;

    private final Shell shell = new Shell(CommandCatalogs::tiny);

    @TempDir
    private Path directory;

    @Test
    void areWhatThereIsAndTheRunsConfigurationSaysSo() throws IOException {
        final String config =
                Files.writeString(directory.resolve("x.json"), EXPERIMENT).toString();
        final Path first = directory.resolve("first");
        assertThat(shell.gan("run", config, "--quiet", "--out", first.toString()))
                .isZero();
        assertThat(shell.err())
                .containsExactly(config + ":6:14  /metrics/0/realCount  warning: realCount is 12, the number of train"
                        + " examples, in place of its default 10000");
        final JsonNode resolved =
                new JsonMapper().readTree(first.resolve("config.json").toFile());
        assertThat(resolved.at("/metrics/0/realCount").asInt()).isEqualTo(12);

        final Path again = directory.resolve("again");
        assertThat(shell.gan("run", first.resolve("config.json").toString(), "--quiet", "--out", again.toString()))
                .isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(again.resolve("evaluations.jsonl")).hasSameTextualContentAs(first.resolve("evaluations.jsonl"));
    }
}
