package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.run.Ending;
import org.gan4j.config.Setting;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.MemoryEstimate;
import org.gan4j.experiments.config.MemoryEstimate.Region;
import org.gan4j.experiments.config.Mutations;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.config.ShippedExperimentsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read without a fault, runs: mutated shipped experiments, for one iteration each, on the backend that they name. They
 * are the first that are valid and affordable: that hold less than 64 MiB outside the heap.
 */
class MutatedRunsTest {
    private static final long SEED = 1406;
    private static final long MOST_BYTES = 64L << 20;
    private static final Setting ONCE = Setting.parse("/iterations=1");

    private final TypeCatalog catalog = Plugins.onClassPath();
    private final ExperimentReader reader = new ExperimentReader(catalog);
    private final Mutations mutations = new Mutations(catalog, SEED);

    @TempDir
    private Path directory;

    private List<Path> shipped;
    private int mutated;

    @BeforeEach
    void find() throws IOException {
        shipped = ShippedExperimentsTest.files();
    }

    @Test
    void aFewRunOneIteration() throws IOException {
        runOneIteration(6);
    }

    @Test
    @Tag("proof")
    void aHundredRunOneIteration() throws IOException {
        runOneIteration(100);
    }

    private void runOneIteration(int count) throws IOException {
        for (int run = 0; run < count; run++) {
            final Experiment experiment = nextAffordable();
            final RunOutcome outcome = new Recording(directory).run(experiment);
            assertThat(outcome.end().ending())
                    .as(() -> experiment + "\n" + summary(outcome))
                    .isEqualTo(Ending.COMPLETED);
        }
    }

    private Experiment nextAffordable() throws IOException {
        Optional<Experiment> found = Optional.empty();
        while (found.isEmpty()) {
            final Path source = shipped.get(mutated++ % shipped.size());
            final String json = mutations.mutate(Files.readString(source));
            final Path file = Files.write(directory.resolve("x.json"), json.getBytes(StandardCharsets.UTF_8));
            found = reader.examine(file, List.of(ONCE)).experiment().filter(MutatedRunsTest::isAffordable);
        }
        return found.get();
    }

    private static boolean isAffordable(Experiment experiment) {
        return MemoryEstimate.of(experiment).bytes(Region.NATIVE) < MOST_BYTES;
    }

    private static String summary(RunOutcome outcome) {
        try {
            return Files.readString(outcome.directory().resolve("summary.json"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
