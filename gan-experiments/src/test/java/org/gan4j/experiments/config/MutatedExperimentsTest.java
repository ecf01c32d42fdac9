package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gan4j.config.Fault;
import org.gan4j.config.TypeCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a shipped experiment, it is read, or refused with a place and a reason. */
class MutatedExperimentsTest {
    private static final int COUNT = 5_000;
    private static final long SEED = 2014;
    private static final Machine MACHINE = new Machine(2L << 30, 16L << 30);

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void areReadOrRefusedWithAPlace() throws IOException {
        final TypeCatalog catalog = Plugins.onClassPath();
        final ExperimentReader reader = new ExperimentReader(catalog, MACHINE);
        final List<Path> shipped = ShippedExperimentsTest.files();
        final Mutations mutations = new Mutations(catalog, SEED);
        int good = 0;
        int refused = 0;
        for (int i = 0; i < COUNT; i++) {
            final String json = mutations.mutate(Files.readString(shipped.get(i % shipped.size())));
            final Path file = Files.write(directory.resolve("x.json"), json.getBytes(StandardCharsets.UTF_8));
            final Reading reading = reader.examine(file, List.of());
            check(reading, json);
            good += reading.faults().isEmpty() ? 1 : 0;
            refused += reading.faults().isEmpty() ? 0 : 1;
        }
        assertThat(good).isGreaterThan(COUNT / 20);
        assertThat(refused).isGreaterThan(COUNT / 2);
    }

    private static void check(Reading reading, String json) {
        assertThat(reading.experiment().isPresent())
                .as(json)
                .isEqualTo(reading.faults().isEmpty());
        for (final Fault fault : reading.faults()) {
            assertThat(fault.where().line()).as("%s%n%s", fault, json).isPositive();
            assertThat(fault.where().column()).as("%s%n%s", fault, json).isPositive();
            assertThat(fault.toString())
                    .as(json)
                    .doesNotContain("Exception", "org.gan4j", "java.", "jackson", "REDACTED", "(code ")
                    .hasLineCount(1);
            assertThat(fault.message()).as(json).isNotBlank();
        }
    }
}
