package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.CollapseState.Low;
import org.gan4j.experiments.config.CollapseConfig;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollapseSentinelTest {
    /** 3e6 and 3e6 + 1/4 in turn. */
    private record Distant() implements DataSpec, Dataset {
        @Override
        public Shape shape() {
            return Shape.of(1);
        }

        @Override
        public int size() {
            return 1_000;
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            destination[offset] = 3_000_000 + index % 2 / 4f;
        }

        @Override
        public Range range() {
            return new Range(0, 4e6);
        }

        @Override
        public DataSplits load() {
            return new DataSplits(this, this, this, Map.of());
        }
    }

    @TempDir
    private Path runs;

    private Recording recording;

    @BeforeEach
    void record() {
        recording = new Recording(runs);
    }

    @Test
    void tellsOfCoverageThatFallsAndReturns() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.images()
                .measuring(ScriptedMetricSpec.of(5, 8.0, 3.0, 2.0, 6.0, 1.0))
                .watching(new CollapseConfig(0, 0.5))
                .build());

        assertThat(collapse(outcome).toString())
                .isEqualTo("{\"collapsed\":true,\"notYetDiverse\":[],\"episodes\":["
                        + "{\"quantity\":\"scripted\",\"share\":0.5,\"since\":10,\"until\":20,\"least\":0.25},"
                        + "{\"quantity\":\"scripted\",\"share\":0.5,\"since\":23,\"until\":null,\"least\":0.125}]}");
        assertThat(states())
                .extracting(CollapseState::since)
                .containsSubsequence(
                        OptionalLong.empty(), OptionalLong.of(10), OptionalLong.empty(), OptionalLong.of(23));
        assertThat(latest())
                .isEqualTo(new CollapseState(OptionalLong.of(23), List.of(new Low("scripted", 0.125)), List.of()));
    }

    /** A generator of 3 latents in its first iterations has some diversity, but not that of black and white rows. */
    @Test
    void saysThatAYoungGeneratorIsNotYetDiverse() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.images()
                .measuring(ScriptedMetricSpec.of(10, 2.0, 2.0, 3.0))
                .watching(new CollapseConfig(0.99, 0.5))
                .build());

        assertThat(collapse(outcome).toString())
                .isEqualTo("{\"collapsed\":false,\"notYetDiverse\":[\"diversity\",\"scripted\"],\"episodes\":[]}");
        assertThat(latest().collapsed()).isEmpty();
        assertThat(latest().notYetDiverse()).extracting(Low::quantity).containsExactly("diversity", "scripted");
        assertThat(latest().notYetDiverse().get(1).value()).isEqualTo(0.375);
    }

    /** A generator in its first iterations makes numbers much the same, and the data are, too: all but their last digit. */
    @Test
    void seesTheDiversityOfNumbersFarFromZero() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.circle()
                .with(new Distant())
                .watching(new CollapseConfig(0.99, 0))
                .build());

        final JsonNode first = RunFiles.of(outcome).jsonLines("metrics.jsonl").get(0);
        assertThat(first.get("realDeviation").asDouble()).isEqualTo(0.125 / 4e6, within(1e-14));
        assertThat(first.get("diversity").asDouble())
                .isCloseTo(4e6 * first.get("generatedDeviation").asDouble() / 0.125, within(1e-6))
                .isLessThan(0.99);
        assertThat(collapse(outcome).get("notYetDiverse"))
                .extracting(JsonNode::asText)
                .containsExactly("diversity");
    }

    @Test
    void waitsForATenthOfALongRunAndForAThousandIterationsOfAShortOne() {
        assertThat(CollapseSentinel.grace(15_000)).isEqualTo(1_500);
        assertThat(CollapseSentinel.grace(9_999)).isEqualTo(1_000);
        assertThat(CollapseSentinel.grace(600)).isEqualTo(1_000);
    }

    @Test
    void isSilentAboutAGeneratorThatHasNotCollapsed() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.images()
                .measuring(ScriptedMetricSpec.of(5, 4.0, 4.0, 4.0, 4.0, 4.0))
                .watching(new CollapseConfig(0.001, 0.5))
                .build());

        assertThat(collapse(outcome).toString())
                .isEqualTo("{\"collapsed\":false,\"notYetDiverse\":[],\"episodes\":[]}");
        assertThat(states()).isNotEmpty().containsOnly(new CollapseState(OptionalLong.empty(), List.of(), List.of()));
    }

    private List<CollapseState> states() {
        return recording.events(CollapseState.class);
    }

    private CollapseState latest() {
        return states().get(states().size() - 1);
    }

    private static JsonNode collapse(RunOutcome outcome) throws IOException {
        return RunFiles.of(outcome).json("summary.json").get("collapse");
    }
}
