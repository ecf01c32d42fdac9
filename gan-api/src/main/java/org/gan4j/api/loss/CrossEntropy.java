package org.gan4j.api.loss;

/**
 * Means of {@code weight · −log σ(sign · x)} over logits x, stable for any finite logit: with {@code t = sign · x},
 * {@code −log σ(t) = max(−t, 0) + log(1 + exp(−|t|))} and the derivative in t is {@code −σ(−t)}.
 */
final class CrossEntropy {
    private static final float[] NOTHING = {};

    /**
     * Smaller derivatives count as 0. They are too small to change a parameter, but the products with weights on their way back
     * would be subnormal numbers, on which a CPU is tens of times slower.
     */
    private static final double NEGLIGIBLE = 1e-25;

    private CrossEntropy() {}

    /** {@code −weight · (mean log D(real) + mean log(1 − D(fake)))}: eq. 1 of Goodfellow et al. 2014, negated. */
    static Terms discriminator(Logits real, Logits fake, double weight) {
        final float[] realGradient = new float[real.values().length];
        final float[] fakeGradient = new float[fake.values().length];
        final double value =
                mean(real.values(), 1, weight, realGradient) + mean(fake.values(), -1, weight, fakeGradient);
        return new Terms(value, realGradient, fakeGradient);
    }

    /** {@code weight · mean(−log σ(sign · fake))}. */
    static Terms generator(Logits fake, int sign, double weight) {
        final float[] gradient = new float[fake.values().length];
        return new Terms(mean(fake.values(), sign, weight, gradient), NOTHING, gradient);
    }

    private static double mean(float[] logits, int sign, double weight, float[] gradient) {
        final double share = weight / logits.length;
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            final double t = sign * (double) logits[i];
            final double decay = Math.exp(-Math.abs(t));
            sum += Math.max(-t, 0) + Math.log1p(decay);
            final double complement = (t > 0 ? decay : 1) / (1 + decay);
            gradient[i] = complement < NEGLIGIBLE ? 0 : (float) (-sign * share * complement);
        }
        return share * sum;
    }
}
