package org.gan4j.spec;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void acceptsWhatIsInRange() {
        assertThatCode(() -> {
                    Check.positive("x", Double.MIN_VALUE);
                    Check.notNegative("x", 0);
                    Check.finite("x", -Float.MAX_VALUE);
                    Check.halfOpen("x", 0, 0, 1);
                    Check.halfOpen("x", Math.nextDown(1.0), 0, 1);
                    Check.leftOpen("x", 1, 0, 1);
                    Check.share("x", 0);
                    Check.share("x", 1);
                    Check.leftOpen("x", Double.MIN_VALUE, 0, 1);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void namesFieldRangeAndValue() {
        refused(() -> Check.positive("rate", 0), "rate must be a number above 0, not 0");
        refused(() -> Check.positive("rate", -0.25), "rate must be a number above 0, not -0.25");
        refused(() -> Check.positive("rate", Double.NaN), "rate must be a number above 0, not NaN");
        refused(() -> Check.positive("rate", Double.POSITIVE_INFINITY), "rate must be a number above 0, not Infinity");
        refused(() -> Check.notNegative("floor", -1), "floor must be 0 or a number above it, not -1");
        refused(() -> Check.notNegative("floor", Double.NaN), "floor must be 0 or a number above it, not NaN");
        refused(
                () -> Check.notNegative("floor", Double.POSITIVE_INFINITY),
                "floor must be 0 or a number above it, not Infinity");
        refused(
                () -> Check.finite("mean", Double.NEGATIVE_INFINITY),
                "mean must be a number that a float can hold, not -Infinity");
        refused(() -> Check.finite("mean", 1e39), "mean must be a number that a float can hold, not 1.0E39");
        refused(() -> Check.finite("mean", Double.NaN), "mean must be a number that a float can hold, not NaN");
        refused(() -> Check.halfOpen("decay", 1, 0, 1), "decay must be in [0, 1), not 1");
        refused(() -> Check.halfOpen("decay", -1e-7, 0, 1), "decay must be in [0, 1), not -1.0E-7");
        refused(() -> Check.halfOpen("decay", Double.NaN, 0, 1), "decay must be in [0, 1), not NaN");
        refused(() -> Check.share("keep", 1.5), "keep must be in [0, 1], not 1.5");
        refused(() -> Check.share("keep", -1), "keep must be in [0, 1], not -1");
        refused(() -> Check.share("keep", Double.NaN), "keep must be in [0, 1], not NaN");
        refused(() -> Check.leftOpen("keep", 0, 0, 0.5), "keep must be in (0, 0.5], not 0");
        refused(() -> Check.leftOpen("keep", 1e20, 0, 0.5), "keep must be in (0, 0.5], not 1.0E20");
        refused(() -> Check.leftOpen("keep", Double.NaN, 0, 0.5), "keep must be in (0, 0.5], not NaN");
    }

    private static void refused(ThrowingCallable check, String message) {
        assertThatThrownBy(check).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
