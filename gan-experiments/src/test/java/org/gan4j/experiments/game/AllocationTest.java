package org.gan4j.experiments.game;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.config.Setting;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentSettings;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an iteration takes from the Java heap, on all threads, once it has taken what it keeps: nothing of the size of a
 * minibatch of images, 401,408 bytes, or of a network.
 */
class AllocationTest {
    private static final int WARMUPS = 20;
    private static final int ITERATIONS = 10;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Measured at batch 128, on JDK 17 and two cores: 26, 34, 29 and 37 kB. On DJL, nearly all of it are its own wrappers
     * of what is handed to native code.
     */
    @ParameterizedTest
    @CsvSource({
        "mnist, nd4j, 50000",
        "mnist, djl, 70000",
        "mnist-goodfellow-2014, nd4j, 60000",
        "mnist-goodfellow-2014, djl, 70000",
    })
    void iterationTakesLittleOfTheHeap(String name, String engine, long mostBytes) {
        final Experiment experiment = new ExperimentReader(Plugins.onClassPath())
                .read(
                        Path.of("..", "experiments", name + ".json"),
                        List.of(ExperimentSettings.backend(engine), Setting.parse("/batchSize=128")));
        try (Backend backend = experiment.backend().open()) {
            final AdversarialGame game = Guice.createInjector(
                            new GameModule(experiment, experiment.data().load(), backend))
                    .getInstance(AdversarialGame.class);
            play(game, 0, WARMUPS);
            final long before = allocatedBytes();
            play(game, WARMUPS, ITERATIONS);
            final long taken = (allocatedBytes() - before) / ITERATIONS;
            assertThat(taken).as("bytes an iteration").isPositive().isLessThanOrEqualTo(mostBytes);
        }
    }

    private static void play(AdversarialGame game, long first, int count) {
        for (long iteration = first; iteration < first + count; iteration++) {
            game.play(iteration);
        }
    }

    /** By all threads that there are; one that is gone, or does not count, says -1. */
    private long allocatedBytes() {
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
