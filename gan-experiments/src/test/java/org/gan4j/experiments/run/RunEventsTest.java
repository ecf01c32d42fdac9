package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.Ending;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.ObserverSpec;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunFailure;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.config.CheckpointConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEventsTest {
    @TempDir
    private Path runs;

    @Test
    void aRoundComesAfterAllThatWasSeenOfIt() {
        final Recording recording = new Recording(runs);
        recording.run(Experiments.images()
                .measuring(ScriptedMetricSpec.of(10, 1.0, 2.0, 3.0))
                .saving(new CheckpointConfig(20, 1))
                .build());

        final List<Object> events = recording.events();
        assertThat(events.get(0)).isInstanceOf(RunStart.class);
        assertThat(events.get(events.size() - 1)).isInstanceOf(RunEnd.class);
        assertThat(recording.events(Long.class)).hasSize(23).isSorted().startsWith(1L);
        assertThat(recording.events(Observation.class))
                .extracting(Observation::iteration)
                .containsExactly(5L, 10L, 15L, 20L, 23L);
        assertThat(recording.events(MeasurementAt.class))
                .extracting(MeasurementAt::iteration)
                .containsExactly(10L, 20L, 23L);
        final int before = events.indexOf(9L);
        final int after = events.indexOf(10L);
        assertThat(events.subList(before + 1, after))
                .hasAtLeastOneElementOfType(Observation.class)
                .hasAtLeastOneElementOfType(MeasurementAt.class)
                .hasAtLeastOneElementOfType(SavedFile.class)
                .contains("scripted");
    }

    @Test
    void everySavedFileIsThere() {
        final Recording recording = new Recording(runs);
        final RunOutcome outcome = recording.run(Experiments.images()
                .measuring(ScriptedMetricSpec.of(10, 1.0, 2.0, 3.0))
                .saving(new CheckpointConfig(23, 1))
                .build());

        assertThat(recording.events(SavedFile.class))
                .allSatisfy(file -> assertThat(file.path()).isNotEmptyFile())
                .extracting(
                        SavedFile::kind,
                        file -> outcome.directory().relativize(file.path()).toString(),
                        SavedFile::iteration)
                .contains(
                        tuple(SavedFile.Kind.SAMPLES, "samples/000010.png", 10L),
                        tuple(SavedFile.Kind.SAMPLES, "samples/000023.png", 23L),
                        tuple(SavedFile.Kind.ANIMATION, "animation.gif", 23L),
                        tuple(SavedFile.Kind.CURVES, "curves.png", 23L),
                        tuple(SavedFile.Kind.EVALUATIONS, "evaluations.png", 23L),
                        tuple(SavedFile.Kind.GENERATOR, "generator.safetensors", 23L),
                        tuple(SavedFile.Kind.CHECKPOINT, "checkpoints/000023.safetensors", 23L));
    }

    @Test
    void observersOfTheExperimentWatchToo() {
        final List<Long> iterations = new ArrayList<>();
        final ObserverSpec spec = () -> new RunObserver() {
            @Override
            public void onRound(long iteration, Round round) {
                iterations.add(iteration);
            }
        };
        new Recording(runs)
                .run(Experiments.images().observing(spec, spec).lasting(3).build());

        assertThat(iterations).containsExactly(1L, 1L, 2L, 2L, 3L, 3L);
    }

    @Test
    void whatAnObserverThrowsEndsTheRunAndReachesTheUserInItsWords() throws IOException {
        final ObserverSpec spec = () -> new RunObserver() {
            @Override
            public void onObserved(Observation observation) {
                throw new RunFailure("the disk of the observer is full");
            }
        };
        final RunOutcome outcome =
                new Recording(runs).run(Experiments.images().observing(spec).build());

        assertThat(outcome.end().ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome.end().iterations()).isEqualTo(5);
        assertThat(RunFiles.of(outcome).json("summary.json").get("failure").asText())
                .isEqualTo("the disk of the observer is full");
    }

    @Test
    void theEndReachesEveryObserver() {
        final AtomicInteger ends = new AtomicInteger();
        final ObserverSpec throwing = () -> new RunObserver() {
            @Override
            public void onEnd(RunEnd end) {
                ends.incrementAndGet();
                throw new IllegalStateException("no more");
            }
        };
        final RunOutcome outcome = new Recording(runs)
                .run(Experiments.images().observing(throwing, throwing).build());

        assertThat(ends).hasValue(2);
        assertThat(outcome.end().reason()).contains("java.lang.IllegalStateException: no more");
        assertThat(outcome.end().failure().orElseThrow().getSuppressed()).hasSize(1);
    }
}
