package org.gan4j.jmh.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.Sgd;
import org.junit.jupiter.api.Test;

class StepperTest {
    private static final Offset<Float> ROUND_OFF = within(1e-6f);

    @Test
    void sgdKeepsAShareOfItsLastStep() {
        final Stepping stepping = new Stepping(new Sgd(iteration -> 0.1, iteration -> 0.5));
        assertThat(stepping.after(2)).isCloseTo(-0.2f, ROUND_OFF);
        assertThat(stepping.after(1)).isCloseTo(-0.2f - 0.1f * (1 + 0.5f * 2), ROUND_OFF);
    }

    @Test
    void adamStepsByItsCorrectedMoments() {
        final Stepping stepping = new Stepping(new Adam(iteration -> 0.1, 0.5, 0.75, 1e-8));
        assertThat(stepping.after(2)).isCloseTo(-0.1f, ROUND_OFF);
        // m = 0.5 · 1 + 0.5 · 1, corrected by 0.75; v = 0.75 · 1 + 0.25 · 1, corrected by 0.4375
        final double second = 0.1 * (1 / 0.75) / Math.sqrt(1 / 0.4375);
        assertThat(stepping.after(1)).isCloseTo((float) (-0.1 - second), ROUND_OFF);
    }

    /** A parameter of one value, 0 at first. */
    private static final class Stepping {
        private final Tensor parameter = torch.zeros(1);
        private final Stepper stepper;

        Stepping(OptimizerSpec spec) {
            stepper = spec.accept(new Steppers(List.of(parameter)));
        }

        float after(float gradient) {
            stepper.step(new TensorVector(torch.ones(1).mul(new Scalar(gradient))), 0);
            return parameter.item_float();
        }
    }
}
