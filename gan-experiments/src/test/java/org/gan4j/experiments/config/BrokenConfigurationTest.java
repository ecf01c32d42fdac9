package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gan4j.config.Fault;
import org.gan4j.config.Setting;
import org.gan4j.config.TypeCatalog;
import org.gan4j.testkit.plugin.TestPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case of {@code broken.txt} changes a file and says, to the letter, what must be reported. Its lines begin with
 *
 * <ul>
 *   <li>{@code #}: what is broken;
 *   <li>{@code @}: the shipped experiment that is changed, with all plug-ins; without it {@code base.json}, with
 *       {@link TestPlugin};
 *   <li>{@code -} and {@code +}: a text that the file has once, and the one in its place;
 *   <li>{@code $}: a setting;
 *   <li>{@code >} and {@code !}: a fault and a warning.
 * </ul>
 */
class BrokenConfigurationTest {
    private static final String BASE = resource("base.json");
    private static final Machine MACHINE = new Machine(2L << 30, 16L << 30);

    @TempDir
    private Path directory;

    private record Case(
            String title,
            List<String> shipped,
            List<String> removed,
            List<String> added,
            List<String> settings,
            List<String> faults,
            List<String> warnings) {
        static Case parse(String block) {
            final List<String> lines = block.strip().lines().toList();
            return new Case(
                    starting(lines, "# ").get(0),
                    starting(lines, "@ "),
                    starting(lines, "- "),
                    starting(lines, "+ "),
                    starting(lines, "$ "),
                    starting(lines, "> "),
                    starting(lines, "! "));
        }

        private static List<String> starting(List<String> lines, String mark) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .toList();
        }

        String json() throws IOException {
            assertThat(added).hasSameSizeAs(removed);
            String json = shipped.isEmpty() ? BASE : Files.readString(Path.of("..", "experiments", shipped.get(0)));
            for (int i = 0; i < removed.size(); i++) {
                assertThat(json).containsOnlyOnce(removed.get(i));
                json = json.replace(removed.get(i), added.get(i).replace("\\n", "\n"));
            }
            return json;
        }

        Reading read(Path file) {
            final TypeCatalog catalog = shipped.isEmpty() ? Catalogs.unplayable() : Plugins.onClassPath();
            return new ExperimentReader(catalog, MACHINE)
                    .examine(file, settings.stream().map(Setting::parse).toList());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(resource("broken.txt").split("\n\n")).map(Case::parse);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsEveryFaultWhereItIs(Case broken) throws IOException {
        final Path file = Files.writeString(directory.resolve("x.json"), broken.json());
        final Reading reading = broken.read(file);
        assertThat(texts(reading.faults())).containsExactlyElementsOf(broken.faults());
        assertThat(texts(reading.warnings())).containsExactlyElementsOf(broken.warnings());
        assertThat(reading.experiment())
                .matches(experiment -> experiment.isPresent() == broken.faults().isEmpty());
    }

    @Test
    void hasManyCases() {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(100)
                .allMatch(each -> !each.faults().isEmpty() || !each.warnings().isEmpty());
    }

    @Test
    void acceptsTheBase() throws IOException {
        final Path file = Files.writeString(directory.resolve("x.json"), BASE);
        final Reading reading = new ExperimentReader(Catalogs.unplayable(), MACHINE).examine(file, List.of());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.experiment()).isPresent();
    }

    private List<String> texts(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.toString().replace(directory + "/", ""))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = BrokenConfigurationTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
