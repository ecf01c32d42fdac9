package org.gan4j.experiments.run;

import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Terms;
import org.gan4j.spec.TypeName;

/** Mao et al., "Least squares generative adversarial networks", 2017, eq. 9: real logits are to be 1, generated ones 0. */
@TypeName("least-squares")
record LeastSquares() implements Loss {
    @Override
    public Terms discriminator(Logits real, Logits fake) {
        final float[] realGradient = new float[real.values().length];
        final float[] fakeGradient = new float[fake.values().length];
        final double value = halfMeanSquare(real, 1, realGradient) + halfMeanSquare(fake, 0, fakeGradient);
        return new Terms(value, realGradient, fakeGradient);
    }

    @Override
    public Terms generator(Logits real, Logits fake) {
        final float[] gradient = new float[fake.values().length];
        return new Terms(halfMeanSquare(fake, 1, gradient), new float[0], gradient);
    }

    /** The best discriminator of densities p and q is p / (p + q). */
    @Override
    public LogitScale scale() {
        return LogitScale.scoresAround(0.5);
    }

    private static double halfMeanSquare(Logits logits, double target, float[] gradient) {
        double sum = 0;
        for (int row = 0; row < gradient.length; row++) {
            final double distance = logits.values()[row] - target;
            sum += distance * distance / 2;
            gradient[row] = (float) (distance / gradient.length);
        }
        return sum / gradient.length;
    }
}
