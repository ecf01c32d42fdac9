package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogAxisTest {
    @Test
    void endsAtRoundNumbers() {
        assertThat(LogAxis.around(0.003, 0.7)).isEqualTo(new LogAxis(0.002, 1));
        assertThat(LogAxis.around(2e-7, Double.NaN, 0, -3)).isEqualTo(new LogAxis(1e-7, 5e-7));
        assertThat(LogAxis.around(1, 5_000)).isEqualTo(new LogAxis(1, 5_000));
        assertThat(LogAxis.around()).isEqualTo(new LogAxis(1, 10));
    }

    /** What all marks of four decades, and of less than one, say. */
    @Test
    void labelsPowersOfTenOrOneTwoFive() {
        assertThat(labels(LogAxis.around(3e-7, 2e-3), -6, -3)).containsExactly("1e-6", "1e-5", "1e-4", "1e-3");
        assertThat(labels(LogAxis.around(60, 3_000), 1, 3))
                .containsExactly("10", "20", "50", "100", "200", "500", "1,000", "2,000", "5,000");
        assertThat(labels(LogAxis.around(6e-5, 7e-5), -5, -5)).containsExactly("1e-5", "2e-5", "5e-5");
    }

    private static List<String> labels(LogAxis axis, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(exponent -> IntStream.rangeClosed(1, 9).mapToObj(times -> times * Math.pow(10, exponent)))
                .map(axis::label)
                .flatMap(label -> label.isBlank() ? Stream.empty() : Stream.of(label))
                .toList();
    }
}
