package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepDirectoryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Opens a directory until it is killed. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws InterruptedException {
            final Sweep sweep = new SweepFiles(Path.of(arguments[0])).losses();
            try (SweepDirectory open =
                    SweepDirectory.open(Path.of(arguments[1]), sweep, SweepFiles.WRITER, List.of("gan", "sweep"))) {
                System.out.println(open.path());
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }

    @TempDir
    private Path directory;

    private Path out;
    private SweepFiles files;

    @BeforeEach
    void write() {
        files = new SweepFiles(directory);
        out = directory.resolve("out");
    }

    @Test
    void knowsItsSweepAgainHoweverItIsWritten() {
        open(files.losses()).close();
        final Sweep same = files.sweep("""
                {
                  "name": "renamed", "description": "the same trials", "base": "./tiny.json",
                  "seeds": [1.0, 2], "list": [{"/loss": "minimax"}, {"/loss": "non-saturating"}]
                }
                """);
        open(same).close();
        assertThat(out.resolve("plan.json")).isNotEmptyFile();
    }

    @Test
    void takesAnEmptyDirectory() throws IOException {
        Files.createDirectory(out);
        open(files.losses()).close();
        assertThat(out.resolve("plan.json")).isNotEmptyFile();
    }

    @Test
    void refusesTheDirectoryOfASweepWithOtherTrials() {
        open(files.losses()).close();
        assertRefused("""
                {"name": "losses", "base": "tiny.json", "seeds": [3, 4], "grid": {"/loss": ["minimax", "non-saturating"]}}
                """, "belongs to another sweep: they have no trial in common; name another directory with --out");
    }

    @Test
    void refusesTheDirectoryOfASweepOverAnotherBase() throws IOException {
        open(files.losses()).close();
        final Path base = directory.resolve("tiny.json");
        Files.writeString(base, Files.readString(base).replace("\"batchSize\": 4", "\"batchSize\": 5"));
        assertRefused(
                """
                {"name": "losses", "base": "tiny.json", "seeds": [1, 2], "grid": {"/loss": ["minimax", "non-saturating"]}}
                """,
                "belongs to another sweep: they have no trial in common (1-loss-minimax-seed1 differs in /batchSize);"
                        + " name another directory with --out");
    }

    @Test
    void changesNothingWhereItOnlyLooks() throws IOException {
        assertThat(SweepState.of(out, files.losses(), SweepFiles.WRITER).remaining())
                .hasSize(4);
        assertThat(out).doesNotExist();
        open(files.losses()).close();
        final String plan = Files.readString(out.resolve("plan.json"));
        final Sweep fewer = files.sweep("""
                {"name": "losses", "base": "tiny.json", "seeds": [2], "grid": {"/loss": ["minimax"]}}
                """);
        assertThat(SweepState.of(out, fewer, SweepFiles.WRITER).leftOut())
                .as("that were run")
                .isEmpty();
        assertThat(out.resolve("plan.json")).hasContent(plan);
    }

    @Test
    void refusesADirectoryWhosePlanIsNone() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("plan.json"), "[]");
        assertThatThrownBy(() -> open(files.losses()))
                .hasMessageStartingWith(out + " exists, and is not a sweep's: there is no plan.json in it");
        assertThat(out.resolve("plan.json")).hasContent("[]");
    }

    @Test
    void refusesADirectoryThatIsNoSweeps() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("thesis.tex"), "x");
        assertThatThrownBy(() -> open(files.losses()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(out + " exists, and is not a sweep's: there is no plan.json in it that can be read;"
                        + " name another directory with --out");
        assertThat(out).isDirectoryNotContaining("glob:**.json").isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(out, "x");
        assertThatThrownBy(() -> open(files.losses()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(out + " is not a directory");
        assertThat(out).hasContent("x");
    }

    @Test
    void letsOneInAtATime() {
        final Sweep sweep = files.losses();
        try (SweepDirectory first = open(sweep)) {
            assertThatThrownBy(() -> open(sweep))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("another gan sweep is at work in " + first.path());
        }
        open(sweep).close();
    }

    @Test
    void isTakenHoweverItsPlanIsReplaced() throws IOException {
        final Sweep sweep = files.losses();
        try (SweepDirectory first = open(sweep)) {
            Files.delete(first.path().resolve("plan.json"));
            Files.delete(first.path().resolve("provenance.json"));
            assertThatThrownBy(() -> open(sweep)).hasMessageStartingWith("another gan sweep is at work");
            assertThat(first.path().resolve("plan.json")).doesNotExist();
        }
    }

    @Test
    void letsOneProcessInAtATime() throws IOException, InterruptedException {
        final Sweep sweep = files.losses();
        final Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        directory.toString(),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo(out.toString());
            assertThatThrownBy(() -> open(sweep)).hasMessage("another gan sweep is at work in " + out);
        } finally {
            other.destroyForcibly().waitFor();
        }
        open(sweep).close();
    }

    @Test
    void isFreeAgainWhereItIsRefused() {
        open(files.losses()).close();
        assertRefused("""
                {"name": "losses", "base": "tiny.json", "seeds": [5], "grid": {"/loss": ["minimax", "non-saturating"]}}
                """, "belongs to another sweep: they have no trial in common; name another directory with --out");
        open(files.losses()).close();
    }

    @Test
    void saysByWhichCommandAndBuildItWasMade() throws IOException {
        open(files.losses()).close();
        final JsonNode made = JSON.readTree(Files.readAllBytes(out.resolve("provenance.json")));
        assertThat(made.path("command")).extracting(JsonNode::asText).containsExactly("gan", "sweep");
        assertThat(made.at("/gan4j/version").asText()).isNotEmpty();
        assertThat(made.path("machine")).isNotEmpty();
        assertThat(made.has("seed")).isFalse();
    }

    @Test
    void warnsWhereAnotherBuildGoesOn() throws IOException {
        try (SweepDirectory made = open(files.losses())) {
            assertThat(made.warning()).isEmpty();
        }
        try (SweepDirectory same = open(files.losses())) {
            assertThat(same.warning()).isEmpty();
        }
        final Path file = out.resolve("provenance.json");
        final ObjectNode json = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
        json.putObject("gan4j").put("version", "0.0").put("commit", "3f2a1bc").put("modified", true);
        Files.write(file, JSON.writeValueAsBytes(json));
        try (SweepDirectory other = open(files.losses())) {
            assertThat(other.warning().orElseThrow())
                    .startsWith(out + " was begun by gan4j 0.0 (commit 3f2a1bc, modified), this is ")
                    .endsWith("name another directory with --out")
                    .doesNotContain("\n");
        }
        assertThat(file).content().contains("3f2a1bc");
    }

    @Test
    void saysWhyItCannotSetAside() throws IOException {
        final Trial trial = files.losses().trials().get(0);
        try (SweepDirectory made = open(files.losses())) {
            made.prepare(trial);
            Files.writeString(made.messages(trial), "x");
            Files.writeString(out.resolve("set-aside"), "in the way");
            assertThatThrownBy(() -> made.setAside(trial))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("cannot set " + made.messages(trial) + " aside: ")
                    .hasMessageNotContaining("Exception");
        }
    }

    @Test
    void setsAsideUnderANameThatIsFree() throws IOException {
        final Trial trial = files.losses().trials().get(0);
        try (SweepDirectory made = open(files.losses())) {
            assertThat(made.setAside(trial)).isFalse();
            for (int time = 1; time <= 3; time++) {
                made.prepare(trial);
                Files.writeString(made.messages(trial), "time " + time);
                assertThat(made.setAside(trial)).isTrue();
            }
        }
        final Path aside = out.resolve("set-aside");
        assertThat(aside.resolve("1-loss-minimax-seed1-unfinished.txt")).hasContent("time 1");
        assertThat(aside.resolve("1-loss-minimax-seed1-unfinished-2.txt")).hasContent("time 2");
        assertThat(aside.resolve("1-loss-minimax-seed1-unfinished-3.txt")).hasContent("time 3");
    }

    private SweepDirectory open(Sweep sweep) {
        return SweepDirectory.open(out, sweep, SweepFiles.WRITER, List.of("gan", "sweep"));
    }

    private void assertRefused(String json, String reason) {
        final Sweep sweep = files.sweep(json);
        assertThatThrownBy(() -> open(sweep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(out + " " + reason);
    }
}
