package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as a person uses them: processes, exit codes, streams. */
class GanProcessTest {
    private static final String RING =
            Path.of("..", "experiments", "ring.json").toAbsolutePath().toString();

    @TempDir
    private Path directory;

    @Test
    void validates() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("broken.json"), "{\"name\": \"x\",}");
        final GanProcess gan = gan("validate", RING, "broken.json");
        assertThat(gan.exitCode()).isEqualTo(2);
        assertThat(gan.out()).containsExactly(RING + "  ok");
        assertThat(gan.err())
                .containsExactly(
                        "broken.json:1:14  not JSON: the comma before it is one too many: none stands after the last field or element");
    }

    @Test
    void listsWithoutAnEngine() throws IOException, InterruptedException {
        final Path log = directory.resolve("classes.log");
        final GanProcess gan = GanProcess.run(directory, List.of("-Xlog:class+load:file=" + log), "list");
        assertThat(gan.exitCode()).isZero();
        assertThat(gan.err()).isEmpty();
        assertThat(gan.out()).contains("backend", "data", "loss").anyMatch(line -> line.contains("non-saturating"));
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains("org.gan4j.nd4j.Nd4jSpec"))
                .noneMatch(line -> line.contains("] org.nd4j."))
                .noneMatch(line -> line.contains("] org.bytedeco."))
                .noneMatch(line -> line.contains("] ai.djl."));
    }

    @Test
    void refusesACommandLine() throws IOException, InterruptedException {
        final GanProcess gan = gan("run", RING, "--set", "iterations=5");
        assertThat(gan.exitCode()).isEqualTo(2);
        assertThat(gan.out()).isEmpty();
        assertThat(gan.err())
                .containsExactly(
                        "--set: \"iterations=5\" is not of the form /pointer=value; did you mean \"/iterations=5\"?",
                        "try 'gan run --help'");
    }

    @Test
    void refusesWhatDoesNotFitTheHeap() throws IOException, InterruptedException {
        final GanProcess gan = GanProcess.run(
                directory,
                List.of("-Xmx64m"),
                "run",
                RING,
                "--set",
                "/generator/layers/0/units=100000",
                "--set",
                "/latent/size=100");
        assertThat(gan.exitCode()).isEqualTo(2);
        assertThat(gan.out()).isEmpty();
        assertThat(gan.err()).singleElement().asString().contains("/generator/layers/0  the experiment needs at least");
        assertThat(directory.resolve("runs")).doesNotExist();
    }

    @Test
    void runsAndSaysWhereTheResultsAre() throws IOException, InterruptedException {
        final GanProcess gan =
                gan("run", RING, "--set", "/iterations=2", "--set", "/generator/optimizer/rate=0.001", "--quiet");
        assertThat(gan.err()).isEmpty();
        assertThat(gan.exitCode()).isZero();
        assertThat(gan.out()).containsExactly(Path.of("runs", "ring-nd4j-seed1").toString());
        assertThat(directory.resolve("runs/ring-nd4j-seed1/summary.json")).exists();
    }

    private GanProcess gan(String... arguments) throws IOException, InterruptedException {
        return GanProcess.run(directory, List.of(), arguments);
    }
}
