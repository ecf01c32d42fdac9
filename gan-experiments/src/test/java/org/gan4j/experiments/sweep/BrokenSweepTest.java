package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.config.ConfigurationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of {@code broken.txt} is a sweep's file, and says, to the letter, what must be reported. */
class BrokenSweepTest {
    @TempDir
    private Path directory;

    private record Case(String title, String json, List<String> faults) {
        static Case parse(String block) {
            final List<String> lines = block.lines().toList();
            return new Case(
                    lines.get(0).substring(2),
                    lines.stream()
                            .skip(1)
                            .filter(line -> !line.startsWith("> "))
                            .collect(Collectors.joining("\n")),
                    lines.stream()
                            .filter(line -> line.startsWith("> "))
                            .map(line -> line.substring(2))
                            .toList());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = BrokenSweepTest.class.getResourceAsStream("broken.txt")) {
            final String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\n\n")).map(Case::parse);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsEveryFaultWhereItIs(Case broken) {
        final SweepFiles files = new SweepFiles(directory);
        final var refusal = catchThrowableOfType(ConfigurationException.class, () -> files.sweep(broken.json()));
        assertThat(refusal.getMessage().replace(directory + "/", "").lines())
                .containsExactlyElementsOf(broken.faults());
    }
}
