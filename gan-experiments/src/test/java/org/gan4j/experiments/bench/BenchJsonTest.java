package org.gan4j.experiments.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.gan4j.experiments.process.ChildJvm;
import org.junit.jupiter.api.Test;

class BenchJsonTest {
    private final JsonNode json = new BenchJson(
                    List.of(Examples.measured("nd4j", 1234.4), Examples.measured("djl", null)),
                    Instant.EPOCH,
                    List.of("gan", "bench"))
            .json();

    @Test
    void holdsTheTable() {
        final JsonNode first = json.at("/cases/0");
        assertThat(first.get("experiment").asText()).isEqualTo("ring");
        assertThat(first.get("backend").asText()).isEqualTo("nd4j");
        assertThat(first.get("batchSize").asInt()).isEqualTo(64);
        assertThat(first.get("parameters").asLong()).isEqualTo(5_000_000);
        assertThat(first.get("millisecondsPerIteration").asDouble()).isEqualTo(10);
        assertThat(first.get("imagesPerSecond").asDouble()).isEqualTo(6400);
        assertThat(first.get("samplesPerSecond").asDouble()).isEqualTo(25_000);
        assertThat(first.get("heapBytesPerIteration").asDouble()).isEqualTo(1100);
        assertThat(json.at("/cases/1/peakMebibytes").isNull()).isTrue();
    }

    @Test
    void holdsEveryRound() {
        assertThat(json.at("/cases/0/milliseconds")).hasSize(3);
        assertThat(json.at("/cases/0/milliseconds/1/floor").asDouble()).isEqualTo(12);
    }

    @Test
    void saysWhereItWasMeasured() {
        assertThat(json.at("/command/1").asText()).isEqualTo("bench");
        assertThat(json.get("machine").has("cpu")).isTrue();
        assertThat(json.get("environment").get("OMP_WAIT_POLICY").asText()).isEqualTo("PASSIVE");
        assertThat(json.get("jvmOptions"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(ChildJvm.options().stream()
                        .filter(option -> !option.startsWith("-D") && !option.startsWith("--"))
                        .toList());
        assertThat(json.get("environment").has("PATH")).isFalse();
        assertThat(json.has("seed")).isFalse();
    }
}
