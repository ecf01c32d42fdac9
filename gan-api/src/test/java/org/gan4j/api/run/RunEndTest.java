package org.gan4j.api.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class RunEndTest {
    private final RuntimeException first = new IllegalStateException("the device is lost");
    private final RuntimeException second = new IllegalArgumentException("no samples");

    @Test
    void keepsTheFirstFailureAsTheReason() {
        final RunEnd end = RunEnd.failed(7, first).alsoFailed(second);

        assertThat(end).isEqualTo(RunEnd.failed(7, first));
        assertThat(end.reason()).contains("java.lang.IllegalStateException: the device is lost");
        assertThat(first).hasSuppressedException(second);
    }

    @Test
    void tellsOfFilesInWords() {
        final IOException full = new IOException("No space left on device");

        assertThat(RunEnd.failed(7, new UncheckedIOException("cannot write x.csv: No space left on device", full))
                        .reason())
                .contains("cannot write x.csv: No space left on device");
    }

    @Test
    void failsAfterTheLastIterationToo() {
        assertThat(RunEnd.completed(7).alsoFailed(second)).isEqualTo(RunEnd.failed(7, second));
    }
}
