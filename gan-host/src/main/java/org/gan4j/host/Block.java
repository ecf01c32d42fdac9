package org.gan4j.host;

/**
 * Neighbouring values of one parameter, few enough to stay in a core's cache during an update, with their
 * moments.
 *
 * @param moments one array for each of {@link UpdateRule#moments}, in their order
 */
record Block(HostParameter parameter, int offset, int length, float[][] moments) {
    /** The most values of a block: with gradients and two moments, 32 KiB. */
    static final int LIMIT = 1 << 11;

    static Block of(HostParameter parameter, int offset, int moments) {
        final int length = Math.min(LIMIT, parameter.spec().shape().size() - offset);
        return new Block(parameter, offset, length, new float[moments][length]);
    }

    /** Reads, steps and writes; {@code values} and {@code gradients} are working memory for a block. */
    void update(UpdateRule.Step step, float[] values, float[] gradients) {
        parameter.readValues(offset, values, length);
        parameter.readGradient(offset, gradients, length);
        step.apply(values, gradients, moments, length);
        parameter.writeValues(offset, values, length);
    }
}
