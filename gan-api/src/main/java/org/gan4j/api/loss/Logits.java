package org.gan4j.api.loss;

/**
 * What a discriminator says of a minibatch, {@code [rows, heads]} row-major; what the numbers mean, a {@link Loss#scale} says.
 *
 * @param heads logits per row, 1 but for discriminators with several
 */
public record Logits(float[] values, int heads) {
    /** In place of logits that a move does not need. */
    public static final Logits NONE = new Logits(new float[0], 1);

    public static Logits of(float... values) {
        return new Logits(values, 1);
    }

    public int rows() {
        return values.length / heads;
    }
}
