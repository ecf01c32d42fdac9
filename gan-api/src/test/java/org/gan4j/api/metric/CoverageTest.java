package org.gan4j.api.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void isTheShareOfWhatIsCaptured() {
        assertThat(new Coverage(6, 8).share()).isEqualTo(0.75);
        assertThat(new Coverage(0, 1).share()).isZero();
    }

    @Test
    void isOfSomethingThatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coverage(9, 8))
                .withMessage("cannot capture 9 of 8");
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(-1, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(0, 0));
    }
}
