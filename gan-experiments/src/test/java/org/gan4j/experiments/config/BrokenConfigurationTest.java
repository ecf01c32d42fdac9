package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of {@code broken.txt} changes {@code base.json} and says, to the letter, what must be reported. */
class BrokenConfigurationTest {
    private static final String BASE = resource("base.json");

    @TempDir
    private Path directory;

    private record Case(String title, List<String> removed, List<String> added, List<String> faults) {
        static Case parse(String block) {
            final List<String> lines = block.strip().lines().toList();
            return new Case(
                    starting(lines, "# ").get(0), starting(lines, "- "), starting(lines, "+ "), starting(lines, "> "));
        }

        private static List<String> starting(List<String> lines, String mark) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .toList();
        }

        String json() {
            assertThat(added).hasSameSizeAs(removed);
            String json = BASE;
            for (int i = 0; i < removed.size(); i++) {
                assertThat(json).containsOnlyOnce(removed.get(i));
                json = json.replace(removed.get(i), added.get(i));
            }
            return json;
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
        assertThat(faults(broken.json())).containsExactlyElementsOf(broken.faults());
    }

    @Test
    void hasManyCases() {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(each -> assertThat(each.faults()).isNotEmpty());
    }

    @Test
    void acceptsTheBase() throws IOException {
        assertThat(read(BASE).name()).isEqualTo("base");
    }

    private List<String> faults(String json) {
        final var refusal = catchThrowableOfType(ConfigurationException.class, () -> read(json));
        return refusal.faults().stream()
                .map(fault -> fault.toString().replace(directory + "/", ""))
                .toList();
    }

    private Experiment read(String json) throws IOException {
        final Path file = Files.writeString(directory.resolve("x.json"), json);
        return new ExperimentReader(TestPlugin.catalog()).read(file, List.of());
    }

    private static String resource(String name) {
        try (InputStream in = BrokenConfigurationTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
