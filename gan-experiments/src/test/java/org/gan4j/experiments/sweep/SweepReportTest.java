package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
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
        assertThat(lines(new SweepTable(Outcomes.losses(sweep)).text(110))).isEqualTo("""
                losses: 3 of 4 trials completed, 1 failed

                variant                seeds   modes-captured      accuracy
                -----------------------------------------------------------
                loss=minimax               2      7.50 ± 0.50   0.38 ± 0.12
                loss=non-saturating   1 of 2                5             -

                mean ± standard error over the seeds
                no differences are tested: that takes at least two values of each variant, better five
                the same in every trial: modes 8
                """);
    }

    /** The p-value of modes-captured is scipy's, {@code ttest_ind([0, 0], [7, 8], equal_var=False)}. */
    @Test
    void printsThePValuesOfTheDifferences() {
        assertThat(lines(new SweepTable(tested()).text(110))).isEqualTo("""
                losses: 4 of 4 trials completed

                variant               seeds   modes-captured       p      accuracy       p      kl   p
                --------------------------------------------------------------------------------------
                loss=minimax              2      7.50 ± 0.50           0.38 ± 0.12           0 ± 0
                loss=non-saturating       2            0 ± 0   0.042   0.38 ± 0.12   1.000   2 ± 0   ?

                mean ± standard error over the seeds
                p: Welch's t-test against loss=minimax, corrected by Holm's method for the number of variants, not of metrics
                ?: not tested, for no seed gives another value
                with 2 seeds only large differences have a small p: a large p is no sign that variants are alike
                """);
    }

    @Test
    void warnsOfFewSeedsOnly() {
        final Sweep five = new SweepFiles(directory).sweep("""
                {"name": "five", "base": "tiny.json", "seeds": [1, 2, 3, 4, 5],
                 "grid": {"/loss": ["minimax", "non-saturating"]}}
                """);
        final TrialOutcome[] outcomes = new TrialOutcome[10];
        Arrays.setAll(outcomes, i -> Outcomes.completed("m", i * i));
        assertThat(new SweepTable(Outcomes.report(five, outcomes)).text(110))
                .contains("p: Welch's t-test against loss=minimax")
                .doesNotContain("only large differences");
    }

    @Test
    void namesTheTrialsThatCollapsed() {
        final SweepReport report = Outcomes.report(
                sweep,
                Outcomes.completed("m", 5),
                Outcomes.collapsed(300, "m", 0),
                Outcomes.collapsed(700, "m", 6),
                Outcomes.collapsed(1200, "m", 1));
        assertThat(lines(new SweepTable(report).text(110)))
                .startsWith("losses: 4 of 4 trials completed, 3 collapsed\n")
                .endsWith("""
                        collapsed at the end, and in the means all the same:
                          loss=minimax: seed 2 since 700
                          loss=non-saturating: seed 1 since 300, seed 2 since 1200
                        """);
        final JsonNode json = new SweepJson(report).json();
        assertThat(json.at("/trials/0/collapsedSince").isNull()).isTrue();
        assertThat(json.at("/trials/3/collapsedSince").asLong()).isEqualTo(1200);
    }

    @Test
    void namesTheTrialsThatWereNotDiverseYet() {
        final SweepReport report = Outcomes.report(
                sweep,
                Outcomes.young("mode-coverage", "m", 0),
                Outcomes.collapsed(300, "m", 0),
                Outcomes.completed("m", 6),
                Outcomes.young("diversity", "m", 1));
        assertThat(lines(new SweepTable(report).text(110))).endsWith("""
                        collapsed at the end, and in the means all the same:
                          loss=non-saturating: seed 1 since 300
                        not diverse yet at the end, too young to have collapsed, and in the means all the same:
                          loss=minimax: seed 1 (mode-coverage)
                          loss=non-saturating: seed 2 (diversity)
                        """);
        assertThat(new SweepJson(report).json().at("/trials/0/notYetDiverse").toString())
                .isEqualTo("[\"mode-coverage\"]");
    }

    @Test
    void namesTheFirstSeedsWhereManyCollapsed() {
        final Sweep eight = new SweepFiles(directory).sweep("""
                {"name": "eight", "base": "tiny.json", "seeds": [1, 2, 3, 4, 5, 6, 7, 8]}
                """);
        final TrialOutcome[] outcomes = new TrialOutcome[8];
        Arrays.setAll(outcomes, i -> Outcomes.collapsed(i, "m", i));
        assertThat(lines(new SweepTable(Outcomes.report(eight, outcomes)).text(110)))
                .contains("seed 5 since 4 and 3 more\n")
                .doesNotContain("seed 6");
    }

    @Test
    void hasNothingToTestInASingleVariant() {
        final Sweep one = new SweepFiles(directory).sweep("""
                {"name": "one", "base": "tiny.json", "seeds": [1, 2]}
                """);
        final SweepReport report = Outcomes.report(one, Outcomes.completed("m", 1), Outcomes.completed("m", 2));
        assertThat(lines(new SweepTable(report).text(110))).isEqualTo("""
                one: 2 of 2 trials completed

                variant   seeds             m
                -----------------------------
                base          2   1.50 ± 0.50

                mean ± standard error over the seeds
                """);
    }

    /** Two variants with two seeds. */
    private SweepReport tested() {
        return Outcomes.report(
                sweep,
                Outcomes.completed("modes-captured", 7, "accuracy", 0.25, "kl", 0),
                Outcomes.completed("modes-captured", 0, "accuracy", 0.5, "kl", 2),
                Outcomes.completed("modes-captured", 8, "accuracy", 0.5, "kl", 0),
                Outcomes.completed("modes-captured", 0, "accuracy", 0.25, "kl", 2));
    }

    @Test
    void saysHowManyValuesAMeanIsOfIfNotOfAllTrials() {
        final SweepReport report = Outcomes.report(
                sweep,
                Outcomes.completed("kl", 0.5),
                Outcomes.completed("kl", 1),
                Outcomes.completed("kl", Double.NaN),
                Outcomes.completed("kl", 3));
        assertThat(lines(new SweepTable(report).text(110)))
                .contains("loss=minimax              2   0.5 (n=1)\n")
                .contains("loss=non-saturating       2   2.0 ± 1.0\n")
                .contains("(n=…): the mean of fewer trials than completed; the others have no number there\n");
    }

    @Test
    void breaksTheTableWhereItGetsTooWide() {
        final Object[] metrics = new Object[24];
        for (int i = 0; i < metrics.length; i += 2) {
            metrics[i] = "a-metric-of-some-width-" + i;
            metrics[i + 1] = i;
        }
        final String table = new SweepTable(Outcomes.report(sweep, Outcomes.completed(metrics))).text(80);
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(table.lines().filter(line -> line.startsWith("variant"))).hasSizeGreaterThan(2);
        assertThat(table)
                .contains(" a-metric-of-some-width-0" + System.lineSeparator())
                .contains("a-metric-of-some-width-22");
    }

    @Test
    void hasNoTableBeforeTheFirstTrialIsOver() {
        assertThat(lines(new SweepTable(Outcomes.report(sweep)).text(110)))
                .isEqualTo("losses: 0 of 4 trials completed\n");
    }

    @Test
    void writesALineOfCsvForEachVariantAndMetric() {
        assertThat(new SweepCsv(Outcomes.losses(sweep)).text()).isEqualTo("""
                variant,/loss,metric,n,mean,standardError,difference,margin,t,degreesOfFreedom,p,adjustedP,untested
                loss=minimax,minimax,mode-coverage/modes-captured,2,7.5,0.5,,,,,,,
                loss=minimax,minimax,mode-coverage/modes,2,8.0,0.0,,,,,,,
                loss=minimax,minimax,accuracy,2,0.375,0.125,,,,,,,
                loss=non-saturating,non-saturating,mode-coverage/modes-captured,1,5.0,,,,,,,,fewer than two values
                loss=non-saturating,non-saturating,mode-coverage/modes,1,8.0,,,,,,,,fewer than two values
                """);
    }

    @Test
    void hasTheTestsInItsCsv() {
        final List<String> lines = new SweepCsv(tested()).text().lines().toList();
        assertThat(lines.get(4))
                .startsWith("loss=non-saturating,non-saturating,modes-captured,2,0.0,0.0,-7.5,6.3531023");
        assertThat(lines.get(4)).contains(",-15.0,1.0,0.0423786").endsWith(",");
        assertThat(lines.get(6)).endsWith(",kl,2,2.0,0.0,,,,,,,the values do not vary between seeds");
    }

    @Test
    void hasTheTestsInItsJson() {
        final JsonNode json = new SweepJson(tested()).json();
        assertThat(json.at("/reference").asText()).isEqualTo("loss=minimax");
        assertThat(json.at("/variants/0/metrics/modes-captured").has("test")).isFalse();
        final JsonNode test = json.at("/variants/1/metrics/modes-captured/test");
        assertThat(test.fieldNames())
                .toIterable()
                .containsExactly("difference", "margin", "t", "degreesOfFreedom", "p", "adjustedP");
        assertThat(test.at("/p").asDouble()).isEqualTo(0.042378609269892814, within(1e-12));
        assertThat(test.at("/adjustedP")).isEqualTo(test.at("/p"));
        assertThat(json.at("/variants/1/metrics/kl/test").toString())
                .isEqualTo("{\"untested\":\"the values do not vary between seeds\"}");
    }

    @Test
    void leavesOpenInItsJsonWhatEqualValuesDoNotDefine() {
        final TrialOutcome same = Outcomes.completed("m", 1);
        final JsonNode json = new SweepJson(Outcomes.report(sweep, same, same, same, same)).json();
        assertThat(json.at("/variants/1/metrics/m/test").toString())
                .isEqualTo("{\"difference\":0.0,\"margin\":null,\"t\":null,\"degreesOfFreedom\":null,"
                        + "\"p\":1.0,\"adjustedP\":1.0}");
    }

    @Test
    void leavesBlankWhatAVariantDoesNotSet() {
        final Sweep list = new SweepFiles(directory).sweep("""
                {"name": "list", "base": "tiny.json", "seeds": [1],
                 "list": [{}, {"/loss": "minimax", "/schedule": {"type": "simultaneous"}}]}
                """);
        final SweepReport report = Outcomes.report(list, Outcomes.completed("m", 1), Outcomes.completed("m", 2));
        assertThat(new SweepCsv(report).text()).isEqualTo("""
                variant,/loss,/schedule,metric,n,mean,standardError,difference,margin,t,degreesOfFreedom,p,adjustedP,untested
                base,,,m,1,1.0,,,,,,,,
                "loss=minimax, schedule=simultaneous",minimax,"{""type"":""simultaneous""}",m,1,2.0,,,,,,,,fewer than two values
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
                .isEqualTo("{\"n\":1,\"mean\":8.0,\"standardError\":null,"
                        + "\"test\":{\"untested\":\"fewer than two values\"}}");
        assertThat(json.at("/variants/1/metrics").has("accuracy")).isFalse();
        assertThat(json.at("/trials")).hasSize(4);
        assertThat(json.at("/trials/1/metrics/accuracy").isNull()).isTrue();
        assertThat(json.at("/trials/3").toString())
                .isEqualTo("{\"trial\":\"4-loss-non-saturating-seed2\",\"variant\":\"loss=non-saturating\",\"seed\":2,"
                        + "\"ending\":\"failed\",\"failure\":\"the generator's loss is NaN at iteration 2\","
                        + "\"collapsedSince\":null,\"notYetDiverse\":[],\"metrics\":{}}");
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
