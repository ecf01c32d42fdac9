package org.gan4j.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathFaultTest {
    @ParameterizedTest
    @ValueSource(strings = {"fü.npy", "f\uFFFD\uFFFD.npy"})
    void tellsWhichLocaleHasTheCharacters(String path) {
        final InvalidPathException failure = new InvalidPathException(path, "Malformed input");
        assertThat(PathFault.of(failure, StandardCharsets.US_ASCII))
                .isEqualTo(
                        "the locale's charset, US-ASCII, does not have all of its characters; choose a locale of UTF-8,"
                                + " as by LC_ALL=C.UTF-8");
    }

    @Test
    void knowsHalvesOfCharacters() {
        final InvalidPathException failure = new InvalidPathException("f\uD83D.npy", "Malformed input");
        assertThat(PathFault.of(failure, StandardCharsets.UTF_8))
                .isEqualTo("half of a character is missing: a surrogate stands alone; correct the path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f\0.npy", "ü\0"})
    void leavesOtherReasons(String path) {
        final InvalidPathException failure = new InvalidPathException(path, "Nul character not allowed");
        assertThat(PathFault.of(failure, StandardCharsets.UTF_8)).isEqualTo("Nul character not allowed");
    }
}
