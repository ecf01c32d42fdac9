package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gan4j.experiments.rundir.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialHistoryTest {
    @TempDir
    private Path run;

    @Test
    void isOfAllThatARunMeasured() throws IOException {
        Files.writeString(run.resolve("metrics.jsonl"), """
                {"iteration":10,"accuracy":0.5,"diversity":null}
                {"iteration":20,"accuracy":0.75,"diversity":1.5}
                """);
        Files.writeString(run.resolve("evaluations.jsonl"), """
                {"iteration":15,"metric":"parzen","values":{"log-likelihood":-2.5},"sigma":[0.1,1]}
                {"iteration":15,"metric":"mode-coverage","values":{"modes-captured":7}}
                {"iteration":20,"metric":"mode-coverage","values":{"modes-captured":8}}
                """);

        assertThat(TrialHistory.of(new RunRecord(run)).values())
                .containsOnlyKeys("parzen/log-likelihood", "mode-coverage/modes-captured", "accuracy", "diversity")
                .containsEntry("parzen/log-likelihood", sorted(Map.of(15L, -2.5)))
                .containsEntry("mode-coverage/modes-captured", sorted(Map.of(15L, 7.0, 20L, 8.0)))
                .containsEntry("diversity", sorted(Map.of(10L, Double.NaN, 20L, 1.5)));
    }

    @Test
    void isEmptyOfARunThatMeasuredNothing() {
        assertThat(TrialHistory.of(new RunRecord(run)).values()).isEmpty();
    }

    private static SortedMap<Long, Double> sorted(Map<Long, Double> values) {
        return new TreeMap<>(values);
    }
}
