package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final String GOOD = """
            {"name": "good", "backend": "nowhere", "iterations": 3, "batchSize": 8,
             "data": {"type": "points", "shape": [2], "examples": 100},
             "latent": {"type": "gaussian", "size": 3},
             "generator": {"layers": [{"type": "dense", "units": 2}]},
             "discriminator": {"layers": [{"type": "dense", "units": 1}]}}
            """;

    private final Shell shell = new Shell(CommandCatalogs::unplayable);

    @TempDir
    private Path directory;

    private String good;
    private String odd;
    private String bad;
    private String torn;

    @BeforeEach
    void write() throws IOException {
        good = write("good.json", GOOD);
        odd = write(
                "odd.json",
                GOOD.replace("\"units\": 2}", "\"units\": 2}, \"relu\"").replace("100}", "100, \"range\": [-1, 1]}"));
        bad = write("bad.json", GOOD.replace("\"batchSize\": 8", "\"batchsize\": 0"));
        torn = write("torn.json", "{");
    }

    @Test
    void saysOkForEachGoodFile() {
        assertThat(shell.gan("validate", good, odd)).isZero();
        assertThat(shell.out()).containsExactly(good + "  ok", odd + "  ok");
        assertThat(shell.err())
                .containsExactly(odd + ":4:58  /generator/layers/1  warning: gives values from 0 up,"
                        + " but the data has values from -1 to 1; tanh gives values from -1 to 1");
    }

    @Test
    void warnsOfValuesThatOtherFrameworksCountOtherwise() throws IOException {
        final String trap = write(
                "trap.json",
                GOOD.replace("\"units\": 2}", "\"units\": 2}, {\"type\": \"batch-norm\", \"decay\": 0.1}")
                        .replace(
                                "{\"layers\": [{\"type\": \"dense\", \"units\": 1}",
                                "{\"layers\": [{\"type\": \"dropout\", \"keep\": 0.3}, {\"type\": \"dense\", \"units\": 1}")
                        .replace("\"nowhere\"", "{\"type\": \"nowhere\", \"verbose\": true}"));
        assertThat(shell.gan("validate", trap)).isZero();
        assertThat(shell.out()).containsExactly(trap + "  ok");
        assertThat(shell.err())
                .containsExactly(
                        trap + ":1:60  /backend/verbose  warning: verbose makes it slow",
                        trap + ":4:90  /generator/layers/1/decay  warning: decay 0.1 keeps little of the running"
                                + " statistics; PyTorch's momentum 0.1 is decay 0.9",
                        trap
                                + ":5:59  /discriminator/layers/0/keep  warning: keep 0.3 drops more than half of the values;"
                                + " a dropout rate (p) of 0.3 is keep 0.7");
    }

    @Test
    void warnsOfAValueWhereThereAreErrorsToo() throws IOException {
        final String both = write(
                "both.json",
                GOOD.replace("\"units\": 2}", "\"units\": 2}, {\"type\": \"batch-norm\", \"decay\": 0.1}")
                        .replace("\"iterations\": 3", "\"iterations\": 0"));
        assertThat(shell.gan("validate", both)).isEqualTo(2);
        assertThat(shell.err()).hasSize(2).anyMatch(line -> line.contains("warning: decay 0.1"));
    }

    /** So that a short run can be tried by one setting. */
    @Test
    void warnsOfCheckpointsAfterTheEnd() throws IOException {
        final String saving = write(
                "saving.json",
                GOOD.replace("\"iterations\": 3", "\"iterations\": 200, \"checkpoint\": {\"every\": 200}"));
        assertThat(shell.gan("validate", saving)).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.gan("validate", saving, "--set", "/iterations=50")).isZero();
        assertThat(shell.out()).containsExactly(saving + "  ok");
        assertThat(shell.err())
                .containsExactly(
                        saving + ":1:83  /checkpoint/every  warning: every 200 is more than iterations, 50: there"
                                + " is a checkpoint of the end alone (with --set /iterations=50)");
    }

    @Test
    void tellsAllFaultsOfAllFiles() {
        assertThat(shell.gan("validate", torn, good, bad, "nothing.json")).isEqualTo(2);
        assertThat(shell.out()).containsExactly(good + "  ok");
        assertThat(shell.err())
                .containsExactly(
                        torn + ":1:2  the text ends too early: a quote, brace or bracket is not closed",
                        bad + ":1:57  /batchsize  unknown field \"batchsize\"; did you mean \"batchSize\"?",
                        bad + ":1:70  /batchsize  batchSize must be a number above 0, not 0",
                        "nothing.json  there is no such file");
    }

    @Test
    void appliesSettingsToEachFile() {
        assertThat(shell.gan("validate", good, bad, "--set", "/batchSize=101")).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains(
                        good + "  --set /batchSize=101  /batchSize  batchSize must be at most 100,"
                                + " the number of training examples, not 101",
                        bad + "  --set /batchSize=101  /batchSize  batchSize must be at most 100,"
                                + " the number of training examples, not 101");
    }

    @Test
    void isQuietAboutWhatIsGood() {
        assertThat(shell.gan("validate", "--quiet", good, odd)).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.gan("validate", "--quiet", good, torn)).isEqualTo(2);
        assertThat(shell.err()).hasSize(1);
    }

    @Test
    void tellsPrograms() throws JsonProcessingException {
        assertThat(shell.gan("validate", "--json", odd, bad, torn, "--set", "/seed=x"))
                .isEqualTo(2);
        assertThat(shell.err()).isEmpty();
        final JsonNode json = new JsonMapper().readTree(String.join("\n", shell.out()));
        assertThat(json).hasSize(3);
        assertThat(json.at("/0/file").textValue()).isEqualTo(odd);
        assertThat(json.at("/0/ok").booleanValue()).isFalse();
        assertThat(json.at("/0/faults"))
                .hasToString("[{\"source\":\"--set /seed=x\",\"pointer\":\"/seed\","
                        + "\"message\":\"expected a whole number, got the text \\\"x\\\"\"}]");
        assertThat(json.at("/0/warnings/0/line").intValue()).isEqualTo(4);
        assertThat(json.at("/0/warnings/0/column").intValue()).isEqualTo(58);
        assertThat(json.at("/1/faults")).hasSize(3);
        assertThat(json.at("/2/faults/0/source").textValue()).isEqualTo(torn);
    }

    @Test
    void tellsProgramsOfGoodFiles() throws JsonProcessingException {
        assertThat(shell.gan("validate", "--json", good)).isZero();
        assertThat(new JsonMapper().readTree(String.join("\n", shell.out())))
                .hasToString("[{\"file\":\"" + good + "\",\"ok\":true,\"faults\":[],\"warnings\":[]}]");
    }

    private String write(String name, String json) throws IOException {
        return Files.writeString(directory.resolve(name), json).toString();
    }
}
