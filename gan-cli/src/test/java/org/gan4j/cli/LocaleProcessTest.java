package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command prints and writes is the same on every machine, whatever its locale. */
class LocaleProcessTest {
    private static final String EXPERIMENT = """
            {"name": "titles", "backend": "reference", "iterations": 1500, "batchSize": 4,
             "data": {"type": "ring", "examples": 100},
             "latent": {"type": "gaussian", "size": 2},
             "generator": {"layers": [{"type": "dense", "units": 2}]},
             "discriminator": {"layers": [{"type": "dense", "units": 1}]},
             "metrics": [{"type": "mode-coverage", "every": 750, "samples": 1000}],
             "output": {"logEvery": 500, "samplesEvery": 1500, "sampleCount": 4}}
            """;
    private static final List<String> FILES = List.of(
            "metrics.csv",
            "metrics.jsonl",
            "evaluations.csv",
            "curves.png",
            "evaluations.png",
            "samples/001500.png",
            "config.json");

    @TempDir
    private static Path plain;

    private static List<String> expected;

    @TempDir
    private Path directory;

    @BeforeAll
    static void runInEnglish() throws IOException, InterruptedException {
        expected = said(plain, "en", "US");
    }

    @ParameterizedTest
    @CsvSource({"ar, EG", "de, DE", "tr, TR"})
    void doesNotMatter(String language, String country) throws IOException, InterruptedException {
        assertThat(said(directory, language, country)).isEqualTo(expected);
        for (final String file : FILES) {
            assertThat(directory.resolve("run").resolve(file))
                    .hasSameBinaryContentAs(plain.resolve("run").resolve(file));
        }
    }

    /** What {@code gan run} and {@code gan evaluate} print, but how fast they are. */
    private static List<String> said(Path directory, String language, String country)
            throws IOException, InterruptedException {
        Files.writeString(directory.resolve("titles.json"), EXPERIMENT);
        final List<String> options = List.of("-Duser.language=" + language, "-Duser.country=" + country);
        final GanProcess run = GanProcess.run(directory, options, "run", "titles.json", "--quiet", "--out", "run");
        final GanProcess evaluation = GanProcess.run(
                directory, options, "evaluate", "run", "--quiet", "--controls", "--metric", "mode-coverage");
        assertThat(run.exitCode()).as(String.join("\n", run.err())).isZero();
        assertThat(evaluation.exitCode())
                .as(String.join("\n", evaluation.err()))
                .isZero();
        return Stream.of(run.out(), run.err(), evaluation.out(), evaluation.err())
                .flatMap(List::stream)
                .toList();
    }
}
