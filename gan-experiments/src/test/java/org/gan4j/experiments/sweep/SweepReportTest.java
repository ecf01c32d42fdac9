package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Table, CSV and JSON of one report. */
class SweepReportTest {
    @TempDir
    private Path directory;

    private Sweep sweep;

    @BeforeEach
    void read() {
        sweep = new SweepFiles(directory).losses();
    }

    @Test
    void estimatesOverTheSeedsOfAVariant() {
        final SweepReport report = Outcomes.losses(sweep);
        assertThat(report.estimate(sweep.variants().get(0), "mode-coverage/modes-captured"))
                .contains(Estimate.of(7, 8));
        assertThat(report.estimate(sweep.variants().get(1), "mode-coverage/modes-captured"))
                .contains(Estimate.of(5));
        assertThat(report.estimate(sweep.variants().get(1), "accuracy")).isEmpty();
        assertThat(report.metrics()).containsExactly("mode-coverage/modes-captured", "mode-coverage/modes", "accuracy");
        assertThat(report.failed()).containsExactly(sweep.trials().get(3));
        assertThat(report.count()).isEqualTo(3);
    }

    /** With two hundred metrics, a thousand variants are to be looked up two hundred thousand times. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void findsAVariantsTrialsWithoutLookingAtAll() {
        final Object[] metrics = new Object[400];
        for (int i = 0; i < metrics.length; i += 2) {
            metrics[i] = "metric-" + i;
            metrics[i + 1] = i;
        }
        final Trial trial = sweep.trials().get(0);
        final List<Trial> trials = IntStream.range(0, 1000)
                .mapToObj(number -> Trial.of(number, 4, variant(number), trial.experiment()))
                .toList();
        final Sweep large = new Sweep(
                "large", "", sweep.base(), trials.stream().map(Trial::variant).toList(), trials, List.of());
        final TrialOutcome outcome = Outcomes.completed(metrics);
        final SweepReport report =
                new SweepReport(large, trials.stream().collect(Collectors.toMap(Trial::name, each -> outcome)));
        assertThat(new SweepCsv(report).text().lines()).hasSize(1 + 1000 * 200);
    }

    private static Variant variant(int number) {
        final Level level = new Level("seed", Integer.toString(number), Map.of());
        return new Variant(List.of(level), List.of(level));
    }

    @Test
    void printsATable() {
        assertThat(lines(new SweepTable(Outcomes.losses(sweep)).text())).isEqualTo("""
                losses: 3 of 4 trials completed, 1 failed

                variant                seeds   modes-captured      accuracy
                -----------------------------------------------------------
                loss=minimax               2      7.50 ± 0.50   0.38 ± 0.12
                loss=non-saturating   1 of 2                5             -

                mean ± standard error over the seeds
                the same in every trial: modes 8
                """);
    }

    @Test
    void saysHowManyValuesAMeanIsOfIfNotOfAllTrials() {
        final SweepReport report = Outcomes.report(
                sweep,
                Outcomes.completed("kl", 0.5),
                Outcomes.completed("kl", 1),
                Outcomes.completed("kl", Double.NaN),
                Outcomes.completed("kl", 3));
        assertThat(lines(new SweepTable(report).text()))
                .contains("loss=minimax              2   0.5 (n=1)\n")
                .contains("loss=non-saturating       2   2.0 ± 1.0\n");
    }

    @Test
    void breaksTheTableWhereItGetsTooWide() {
        final Object[] metrics = new Object[24];
        for (int i = 0; i < metrics.length; i += 2) {
            metrics[i] = "a-metric-of-some-width-" + i;
            metrics[i + 1] = i;
        }
        final String table = new SweepTable(Outcomes.report(sweep, Outcomes.completed(metrics))).text();
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
        assertThat(table.lines().filter(line -> line.startsWith("variant"))).hasSizeGreaterThan(2);
        assertThat(table).contains("a-metric-of-some-width-0 ").contains("a-metric-of-some-width-22");
    }

    @Test
    void hasNoTableBeforeTheFirstTrialIsOver() {
        assertThat(lines(new SweepTable(Outcomes.report(sweep)).text())).isEqualTo("losses: 0 of 4 trials completed\n");
    }

    @Test
    void writesALineOfCsvForEachVariantAndMetric() {
        assertThat(new SweepCsv(Outcomes.losses(sweep)).text()).isEqualTo("""
                variant,/loss,metric,n,mean,standardError
                loss=minimax,minimax,mode-coverage/modes-captured,2,7.5,0.5
                loss=minimax,minimax,mode-coverage/modes,2,8.0,0.0
                loss=minimax,minimax,accuracy,2,0.375,0.125
                loss=non-saturating,non-saturating,mode-coverage/modes-captured,1,5.0,
                loss=non-saturating,non-saturating,mode-coverage/modes,1,8.0,
                """);
    }

    @Test
    void leavesBlankWhatAVariantDoesNotSet() {
        final Sweep list = new SweepFiles(directory).sweep("""
                {"name": "list", "base": "tiny.json", "seeds": [1],
                 "list": [{}, {"/loss": "minimax", "/schedule": {"type": "simultaneous"}}]}
                """);
        final SweepReport report = Outcomes.report(list, Outcomes.completed("m", 1), Outcomes.completed("m", 2));
        assertThat(new SweepCsv(report).text()).isEqualTo("""
                variant,/loss,/schedule,metric,n,mean,standardError
                base,,,m,1,1.0,
                "loss=minimax, schedule=simultaneous",minimax,"{""type"":""simultaneous""}",m,1,2.0,
                """);
    }

    @Test
    void hasVariantsAndTrialsInItsJson() {
        final JsonNode json = new SweepJson(Outcomes.losses(sweep)).json();
        assertThat(json.at("/name").asText()).isEqualTo("losses");
        assertThat(json.at("/base").asText()).isEqualTo(sweep.base().toString());
        assertThat(json.at("/variants/0/values").toString()).isEqualTo("{\"/loss\":\"minimax\"}");
        assertThat(json.at("/variants/0/metrics/accuracy").toString())
                .isEqualTo("{\"n\":2,\"mean\":0.375,\"standardError\":0.125}");
        assertThat(json.at("/variants/1/metrics/mode-coverage~1modes").toString())
                .isEqualTo("{\"n\":1,\"mean\":8.0,\"standardError\":null}");
        assertThat(json.at("/variants/1/metrics").has("accuracy")).isFalse();
        assertThat(json.at("/trials")).hasSize(4);
        assertThat(json.at("/trials/1/metrics/accuracy").isNull()).isTrue();
        assertThat(json.at("/trials/3").toString())
                .isEqualTo(
                        "{\"trial\":\"4-loss-non-saturating-seed2\",\"variant\":\"loss=non-saturating\",\"seed\":2,"
                                + "\"ending\":\"failed\",\"failure\":\"the generator's loss is NaN at iteration 2\",\"metrics\":{}}");
    }

    @Test
    void knowsNoEndingOfATrialThatWasNotRun() {
        final JsonNode json = new SweepJson(Outcomes.report(sweep)).json();
        assertThat(json.at("/trials/0/ending").isNull()).isTrue();
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
