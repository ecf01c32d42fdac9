package org.gan4j.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.CollapseState.Low;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.cli.console.Console;
import org.junit.jupiter.api.Test;

/** The events are those of a run of 100 iterations, which logs at every fifth. */
class RunDisplayTest {
    private static final int ITERATIONS = 100;
    private static final int LOG_EVERY = 5;
    private static final int LONG_PAUSES = 20;
    private static final Round ROUND = new Round(0.5, 12.3456, Logits.NONE, Logits.NONE);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final RunDisplay lines = new RunDisplay(new Console(stream, stream, false));
    private final RunDisplay bar = new RunDisplay(new Console(stream, stream, true));

    @Test
    void beginsWithTheDirectoryAndEndsWithTheIterations() {
        play(lines, iteration -> {});
        lines.conclude(RunEnd.completed(ITERATIONS));

        assertThat(lines()).first().isEqualTo("results go to " + Path.of("runs", "tiny"));
        assertThat(lines()).last().isEqualTo("completed after 100 iterations; results in");
    }

    @Test
    void printsALineForEveryTwentiethPartWhereThereIsNoTerminal() {
        play(lines, iteration -> {});

        assertThat(lines())
                .hasSize(21)
                .element(10)
                .asString()
                .matches(
                        "50/100 \\(50 %\\)  [\\d.]+ it/s  0:\\d\\d left  loss D 0\\.500 G 12\\.346  D\\(x\\) 0\\.50  "
                                + "D\\(G\\(z\\)\\) 0\\.50  accuracy 0\\.50  mean 0\\.13 \\(real 0\\.25\\)  std 0\\.30 \\(real 0\\.43\\)");
    }

    @Test
    void drawsABarOnATerminal() {
        play(bar, iteration -> {});

        assertThat(printed()).contains("tiny", "100%", "100/100");
    }

    @Test
    void theBarNamesTheMetricThatMeasures() {
        play(bar, iteration -> {
            if (iteration == 50) {
                tell(bar, observer -> observer.onMeasuring("slow"));
                pause(900);
            }
        });

        assertThat(printed()).contains("measuring slow");
    }

    @Test
    void aLineNamesTheMetricThatTakesLong() {
        play(lines, iteration -> {
            if (iteration == 50) {
                measure(lines, iteration, "quick", 1, 0);
                measure(lines, iteration, "slow", 1, 2_300);
            }
        });

        assertThat(lines().stream().filter(line -> line.startsWith("measuring")))
                .containsExactly("measuring slow …");
    }

    @Test
    void aLineShowsEachMeasurementOnce() {
        play(lines, iteration -> {
            if (iteration % 40 == 0) {
                measure(lines, iteration, "scripted", iteration / 10.0 + 0.5, 0);
            }
        });

        assertThat(printed())
                .containsOnlyOnce("  scripted after 40  score 4.500  things 8")
                .containsOnlyOnce("  scripted after 80  score 8.500  things 8");
    }

    @Test
    void theTableAloneShowsTheMeasurementsAfterTheLastIteration() {
        play(lines, iteration -> {
            if (iteration % 50 == 0) {
                measure(lines, iteration, "scripted", iteration / 10.0 + 0.5, 0);
            }
        });
        lines.conclude(RunEnd.completed(ITERATIONS));

        assertThat(lines())
                .contains("  scripted after 50  score 5.500  things 8", "scripted after 100 iterations")
                .noneMatch(line -> line.startsWith("  scripted after 100"));
    }

    @Test
    void everyLineShowsTheLosses() {
        play(lines, LONG_PAUSES, iteration -> {});

        assertThat(lines())
                .filteredOn(line -> line.contains("/100 ("))
                .hasSize(20)
                .allMatch(line -> line.matches(".* left  loss D 0\\.500 G 12\\.346( .*)?"));
        assertThat(lines()).filteredOn(line -> line.contains("accuracy")).hasSize(100 / LONG_PAUSES);
    }

    @Test
    void printsWhatAMetricWarnsOfAndItsLastValues() {
        play(lines, iteration -> {});
        final Measurement wary =
                new Measurement(Map.of("score", 2.5), Optional.empty(), List.of(), List.of("it may be otherwise"));
        tell(lines, observer -> observer.onMeasured(new MeasurementAt(100, "wary", wary)));
        lines.conclude(RunEnd.completed(ITERATIONS));

        assertThat(lines())
                .containsSubsequence(
                        "wary after 100 iterations: it may be otherwise",
                        "wary after 100 iterations",
                        "  score   2.500",
                        "completed after 100 iterations; results in");
    }

    @Test
    void flagsACollapse() {
        for (final RunDisplay display : List.of(lines, bar)) {
            play(display, iteration -> {
                if (iteration == 40) {
                    collapse(display, OptionalLong.of(40), List.of(new Low("scripted", 0.125)));
                } else if (iteration == 60) {
                    collapse(display, OptionalLong.empty(), List.of());
                } else if (iteration == 90) {
                    collapse(display, OptionalLong.of(90), List.of(new Low("diversity", 0.01)));
                }
            });
        }
        lines.conclude(RunEnd.completed(ITERATIONS));

        assertThat(printed()).contains("40/100 (40 %)").contains("COLLAPSED since 40 (scripted 0.13)  loss D");
        assertThat(lines()).filteredOn(line -> line.startsWith("80/100")).noneMatch(line -> line.contains("COLLAPSED"));
        assertThat(lines()).last().asString().contains("after 100 iterations, COLLAPSED since 90 (diversity 0.01)");
    }

    @Test
    void saysWhatIsNotYetDiverseUntilAMetricHasMeasured() {
        final CollapseState young =
                new CollapseState(OptionalLong.empty(), List.of(), List.of(new Low("diversity", 0.2)));
        for (final RunDisplay display : List.of(lines, bar)) {
            play(display, iteration -> {
                if (iteration == 10) {
                    tell(display, observer -> observer.onCollapseWatched(young));
                }
            });
        }
        lines.conclude(RunEnd.interrupted(55));

        assertThat(printed())
                .containsPattern("10/100 .* left  not yet diverse \\(diversity 0\\.20\\)  loss D")
                .containsPattern("100/100 .*not yet diverse \\(diversity 0\\.20\\)")
                .doesNotContain("COLLAPSED");
        assertThat(lines())
                .last()
                .isEqualTo("interrupted after 55 iterations, not yet diverse (diversity 0.20); results in");
    }

    @Test
    void saysWhyItStoppedEarly() {
        play(lines, iteration -> {});
        lines.conclude(RunEnd.stoppedEarly(100, "it was best before"));

        assertThat(lines())
                .containsSubsequence("stopped early: it was best before", "completed after 100 iterations; results in");
    }

    @Test
    void leavesTheReasonOfAFailureToWhoEndsTheProgram() {
        lines.conclude(RunEnd.failed(3, new IllegalStateException("lost")));

        assertThat(printed()).isEmpty();
    }

    private static void play(RunDisplay display, Consumer<Integer> atIteration) {
        play(display, LOG_EVERY, atIteration);
    }

    /** @param atIteration what else happens after an iteration was played */
    private static void play(RunDisplay display, int logEvery, Consumer<Integer> atIteration) {
        tell(
                display,
                observer -> observer.onStart(
                        new RunStart("tiny", "reference", 7, ITERATIONS, Path.of("runs", "tiny"), null, null)));
        for (int iteration = 1; iteration <= ITERATIONS; iteration++) {
            final long played = iteration;
            if (iteration % logEvery == 0) {
                tell(display, observer -> observer.onObserved(observation(played)));
            }
            atIteration.accept(iteration);
            tell(display, observer -> observer.onRound(played, ROUND));
        }
        tell(display, observer -> observer.onEnd(RunEnd.completed(ITERATIONS)));
    }

    private static void measure(RunDisplay display, long iteration, String metric, double score, long milliseconds) {
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put("score", score);
        values.put("things", 8.0);
        tell(display, observer -> observer.onMeasuring(metric));
        pause(milliseconds);
        tell(display, observer -> observer.onMeasured(new MeasurementAt(iteration, metric, new Measurement(values))));
    }

    private static void collapse(RunDisplay display, OptionalLong since, List<Low> collapsed) {
        tell(display, observer -> observer.onCollapseWatched(new CollapseState(since, collapsed, List.of())));
    }

    private static void tell(RunDisplay display, Consumer<RunObserver> event) {
        display.observers().forEach(event);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Observation observation(long iteration) {
        return ObservationTextTest.observation(iteration, ROUND);
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return printed().lines().toList();
    }
}
