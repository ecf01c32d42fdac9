package org.gan4j.experiments.run;

import java.util.Arrays;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Terms;
import org.gan4j.spec.TypeName;

/** Arjovsky et al., "Wasserstein GAN", 2017, without a bound on the critic: logits mean something by their differences alone. */
@TypeName("wasserstein")
record Wasserstein() implements Loss {
    @Override
    public Terms discriminator(Logits real, Logits fake) {
        return new Terms(
                mean(fake) - mean(real), gradient(-1, real.values().length), gradient(1, fake.values().length));
    }

    @Override
    public Terms generator(Logits real, Logits fake) {
        return new Terms(-mean(fake), new float[0], gradient(-1, fake.values().length));
    }

    @Override
    public LogitScale scale() {
        return LogitScale.scores();
    }

    private static double mean(Logits logits) {
        double sum = 0;
        for (final float logit : logits.values()) {
            sum += logit;
        }
        return sum / logits.values().length;
    }

    private static float[] gradient(int sign, int rows) {
        final float[] gradient = new float[rows];
        Arrays.fill(gradient, (float) sign / rows);
        return gradient;
    }
}
