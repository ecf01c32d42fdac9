package org.gan4j.api.classifier;

/**
 * The mean of {@code −log softmax(x)[label]} over rows of logits x, in nats, and its gradient. Stable for any finite logits:
 * with m the largest of a row, {@code −log softmax(x)[k] = log Σ exp(xᵢ − m) − (xₖ − m)}.
 *
 * @param gradient with respect to the logits, of their shape: (softmax(x) − one-hot(label)) / rows
 */
public record SoftmaxCrossEntropy(double value, float[] gradient) {
    /**
     * Smaller derivatives count as 0: they are too small to change a parameter, but in the backward pass they would become
     * subnormal numbers, on which a CPU is tens of times slower.
     */
    private static final double NEGLIGIBLE = 1e-25;

    /**
     * @param logits {@code [rows, classes]} row-major
     * @param labels {@code [rows]}, each in [0, classes)
     */
    public static SoftmaxCrossEntropy of(float[] logits, int[] labels) {
        final int classes = logits.length / labels.length;
        final float[] gradient = new float[logits.length];
        double sum = 0;
        for (int row = 0; row < labels.length; row++) {
            sum += row(logits, row * classes, classes, labels[row], labels.length, gradient);
        }
        return new SoftmaxCrossEntropy(sum / labels.length, gradient);
    }

    private static double row(float[] logits, int first, int classes, int label, int rows, float[] gradient) {
        final Softmax softmax = Softmax.of(logits, first, classes);
        for (int i = 0; i < classes; i++) {
            final double error = i == label ? Math.expm1(softmax.logProbability(i)) : softmax.probability(i);
            gradient[first + i] = Math.abs(error) < NEGLIGIBLE ? 0 : (float) (error / rows);
        }
        return -softmax.logProbability(label);
    }
}
