package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code gan sweep} as people use it: a process, its exit code and its streams. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class SweepCommandTest {
    private static final String BASE = """
            {"name": "tiny", "backend": "reference", "data": {"type": "ring", "examples": 100}, "iterations": 2,
             "latent": {"type": "gaussian", "size": 2}, "batchSize": 4,
             "generator": {"layers": [{"type": "dense", "units": 4}, {"type": "dense", "units": 2}], "optimizer": {"type": "adam", "rate": 0.001}},
             "discriminator": {"layers": [{"type": "dense", "units": 1}]},
             "metrics": [{"type": "mode-coverage", "every": 2, "samples": 20}],
             "collapse": {"diversity": 0, "coverage": 0},
             "output": {"logEvery": 1, "samplesEvery": 1000000, "sampleCount": 4}}
            """;
    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int UNUSABLE = 2;
    private static final int TERMINATED = 143;

    @TempDir
    private Path directory;

    @BeforeEach
    void writeBase() throws IOException {
        Files.writeString(directory.resolve("tiny.json"), BASE);
    }

    @Test
    void runsPrintsATableAndHasNothingLeftToDoTheNextTime() throws IOException, InterruptedException {
        sweep("\"seeds\": [1, 2]");
        final GanProcess first = gan("sweep", "sweep.json");
        assertThat(first.exitCode()).as(text(first.err())).isEqualTo(OK);
        assertThat(text(first.out()))
                .contains("small: 2 of 2 trials completed")
                .contains(" ± ")
                .contains("base");
        assertThat(first.err()).contains("the trials' runs go to runs/sweep-small");
        assertThat(directory.resolve("runs/sweep-small")).isDirectoryContaining("glob:**/sweep.csv");
        assertThat(directory.resolve("runs/sweep-small/sweep.png")).isNotEmptyFile();
        assertThat(directory.resolve("runs/sweep-small/sweep-curves.png")).isNotEmptyFile();
        assertThat(first.err()).endsWith("table, sweep.png, sweep-curves.png and the trials' runs in runs/sweep-small");

        final GanProcess second = gan("sweep", "sweep.json", "--json");
        assertThat(second.exitCode()).isEqualTo(OK);
        assertThat(text(second.err())).contains("going on in runs/sweep-small: 2 of 2 trials completed before");
        final JsonNode json = JsonMapper.builder().build().readTree(text(second.out()));
        assertThat(json.at("/variants/0/metrics/mode-coverage~1modes/mean").asDouble())
                .isEqualTo(8);
        assertThat(json)
                .isEqualTo(JsonMapper.builder()
                        .build()
                        .readTree(Files.readAllBytes(directory.resolve("runs/sweep-small/sweep.json"))));
    }

    @Test
    void namesThoseThatFailAndRunsTheOthers() throws IOException, InterruptedException {
        sweep("\"seeds\": [1], \"grid\": {\"/generator/optimizer/rate\": [1e30, 0.001]}");
        final GanProcess ended = gan("sweep", "sweep.json", "--out", "here");
        assertThat(ended.exitCode()).isEqualTo(FAILED);
        assertThat(ended.out()).contains("small: 1 of 2 trials completed, 1 failed");
        assertThat(ended.err())
                .anyMatch(line -> line.matches("failed: 1-rate-1E\\+30-seed1: the \\w+'s loss is .* at iteration 2"))
                .contains("the same command runs these again")
                .noneMatch(line -> line.startsWith("\tat "));
        assertThat(directory.resolve("here/trials/2-rate-0.001-seed1/summary.json"))
                .isNotEmptyFile();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there cannot be asked to end")
    void endsTheRunWhenToldToAndSaysHowToGoOn() throws IOException, InterruptedException {
        sweep("\"seeds\": [1], \"grid\": {\"/iterations\": [2, 1000000000]}");
        final Process process = GanProcess.start(directory, List.of(), "sweep", "sweep.json", "--out", "my runs");
        final Path trial = directory.resolve("my runs/trials/2-iterations-1000000000-seed1");
        while (process.isAlive() && !Files.exists(trial.resolve("metrics.jsonl"))) {
            Thread.sleep(50);
        }
        process.destroy();
        final GanProcess ended = GanProcess.end(process, directory);
        assertThat(ended.exitCode()).as(text(ended.err())).isEqualTo(TERMINATED);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("interrupted; the same command goes on from here: gan sweep sweep.json --out 'my runs'");
        assertThat(trial.resolve("summary.json")).content().contains("\"interrupted\"");
        assertThat(directory.resolve("my runs/sweep.json"))
                .content()
                .contains("\"ending\" : \"completed\"")
                .contains("\"ending\" : \"interrupted\"");
    }

    @Test
    void listsTheTrialsAndRunsNone() throws IOException, InterruptedException {
        sweep("\"seeds\": [1, 2], \"list\": [{}, {\"/batchSize\": 2}]");
        final GanProcess ended = gan("sweep", "sweep.json", "--dry-run");
        assertThat(ended.exitCode()).isEqualTo(OK);
        assertThat(ended.out())
                .containsExactly(
                        "1   base, seed 1", "2   batchSize=2, seed 1", "3   base, seed 2", "4   batchSize=2, seed 2");
        assertThat(ended.err()).contains("4 trials of 8 iterations together would go to runs/sweep-small");
        assertThat(directory.resolve("runs")).doesNotExist();
    }

    @Test
    void goesOnWithMoreSeedsAndSaysSoBefore() throws IOException, InterruptedException {
        sweep("\"seeds\": [1], \"list\": [{}, {\"/batchSize\": 2}]");
        assertThat(gan("sweep", "sweep.json", "--quiet").exitCode()).isEqualTo(OK);
        sweep("\"seeds\": [1, 2]");
        final GanProcess listed = gan("sweep", "sweep.json", "--dry-run");
        assertThat(listed.exitCode()).isEqualTo(OK);
        assertThat(listed.out()).containsExactly("1   base, seed 1   (kept)", "2   base, seed 2");
        assertThat(listed.err())
                .containsExactly(
                        "going on in runs/sweep-small: 1 of 2 trials completed before",
                        "left out, for this sweep does not have them (their runs stay in runs/sweep-small):"
                                + " 2-batchSize-2-seed1",
                        "1 trials of 2 iterations together would go to runs/sweep-small");
        final GanProcess ended = gan("sweep", "sweep.json");
        assertThat(ended.exitCode()).isEqualTo(OK);
        assertThat(ended.out()).contains("small: 2 of 2 trials completed");
        assertThat(ended.err()).containsSubsequence(listed.err().subList(0, 2));

        sweep("\"seeds\": [3]");
        final GanProcess refused = gan("sweep", "sweep.json", "--dry-run");
        assertThat(refused.exitCode()).isEqualTo(UNUSABLE);
        assertThat(refused.err())
                .containsExactly("runs/sweep-small belongs to another sweep: they have no trial in common;"
                        + " name another directory with --out");
    }

    @Test
    void namesNoChartWhereNothingCompleted() throws IOException, InterruptedException {
        sweep("\"seeds\": [1], \"grid\": {\"/generator/optimizer/rate\": [1e30]}");
        final GanProcess ended = gan("sweep", "sweep.json", "--out", "here");
        assertThat(ended.exitCode()).isEqualTo(FAILED);
        assertThat(ended.out()).containsExactly("small: 0 of 1 trials completed, 1 failed");
        assertThat(ended.err()).endsWith("the trials' runs in here");
    }

    @Test
    void refusesBeforeAnythingRuns() throws IOException, InterruptedException {
        sweep("\"seeds\": [1], \"grid\": {\"/batchSize\": [4, 0]}");
        final GanProcess ended = gan("sweep", "sweep.json");
        assertThat(ended.exitCode()).isEqualTo(UNUSABLE);
        assertThat(ended.err())
                .containsExactly("sweep.json:1:81  /batchSize  batchSize must be a number above 0, not 0"
                        + " (in trial 2: batchSize=0, seed 1)");
        assertThat(directory.resolve("runs")).doesNotExist();
    }

    @Test
    void warnsInALineWhereAnotherBuildGoesOn() throws IOException, InterruptedException {
        sweep("\"seeds\": [1]");
        gan("sweep", "sweep.json", "--out", "here");
        final Path provenance = directory.resolve("here/provenance.json");
        Files.writeString(
                provenance,
                Files.readString(provenance).replaceFirst("\"version\" : \"[^\"]+\"", "\"version\" : \"0.0\""));
        final GanProcess ended = gan("sweep", "sweep.json", "--out", "here");
        assertThat(ended.exitCode()).as(text(ended.err())).isEqualTo(OK);
        assertThat(ended.err())
                .filteredOn(line -> line.contains("warning"))
                .singleElement()
                .asString()
                .startsWith("warning: here was begun by gan4j 0.0")
                .endsWith("name another directory with --out");
    }

    @Test
    void refusesAnothersDirectory() throws IOException, InterruptedException {
        sweep("\"seeds\": [1]");
        Files.writeString(Files.createDirectory(directory.resolve("mine")).resolve("notes.txt"), "x");
        final GanProcess ended = gan("sweep", "sweep.json", "--out", "mine");
        assertThat(ended.exitCode()).isEqualTo(UNUSABLE);
        assertThat(ended.err())
                .singleElement()
                .asString()
                .startsWith("mine exists, and is not a sweep's")
                .endsWith("name another directory with --out");
    }

    private void sweep(String fields) throws IOException {
        Files.writeString(
                directory.resolve("sweep.json"), "{\"name\": \"small\", \"base\": \"tiny.json\", " + fields + "}");
    }

    private GanProcess gan(String... arguments) throws IOException, InterruptedException {
        return GanProcess.run(directory, List.of(), arguments);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
