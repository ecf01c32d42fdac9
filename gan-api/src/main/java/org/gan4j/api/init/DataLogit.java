package org.gan4j.api.init;

import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/**
 * {@code log(m / (1 − m))} of the data's means m, so that a sigmoid output starts at the mean image, as in the code published
 * with Goodfellow et al. 2014.
 */
@TypeName("data-logit")
@Doc("logit of the mean of each value of the training data, for the bias before a sigmoid")
public record DataLogit(
        @Doc("means are clipped to [clip, 1 - clip], in (0, 0.5]") @Default("1e-7")
        double clip) implements Initializer {
    public DataLogit {
        Check.leftOpen("clip", clip, 0, 0.5);
    }

    @Override
    public void fill(float[] values, InitializerContext context) {
        final float[] mean = context.dataMean().get();
        if (mean.length != values.length) {
            throw new IllegalArgumentException("data-logit: needs one parameter for each of the data's " + mean.length
                    + " values, gets " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            if (!(mean[i] >= 0 && mean[i] <= 1)) {
                throw new IllegalArgumentException("data-logit: needs data in [0, 1]; a mean is " + mean[i]);
            }
            final double clipped = Math.min(Math.max(mean[i], clip), 1 - clip);
            values[i] = (float) Math.log(clipped / (1 - clipped));
        }
    }
}
