package org.gan4j.api.loss;

/**
 * A discriminator's answers, {@code [rows, heads]} row-major: log-odds that a row is real.
 *
 * @param heads answers per row, 1 but for discriminators with several
 */
public record Logits(float[] values, int heads) {
    /** In place of answers that a move does not need. */
    public static final Logits NONE = new Logits(new float[0], 1);

    public static Logits of(float... values) {
        return new Logits(values, 1);
    }

    public int rows() {
        return values.length / heads;
    }
}
