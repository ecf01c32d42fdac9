package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvLineTest {
    @Test
    void quotesWhatNeedsIt() {
        assertThat(CsvLine.of("10", "a,b", "say \"x\"", "two\nlines", ""))
                .isEqualTo("10,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",");
    }
}
