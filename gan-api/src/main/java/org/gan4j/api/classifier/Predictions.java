package org.gan4j.api.classifier;

/**
 * A classifier's predictions for some examples.
 *
 * @param labels the class with the largest logit, the first of equally large ones, {@code [rows]}
 * @param confidences the probability that the softmax of the logits gives to that class, {@code [rows]}
 */
public record Predictions(int[] labels, double[] confidences) {
    /** @param logits {@code [rows, classes]} row-major */
    static Predictions of(float[] logits, int classes) {
        final int rows = logits.length / classes;
        final int[] labels = new int[rows];
        final double[] confidences = new double[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = largest(logits, row * classes, classes);
            confidences[row] = Softmax.of(logits, row * classes, classes).probability(labels[row]);
        }
        return new Predictions(labels, confidences);
    }

    private static int largest(float[] logits, int first, int classes) {
        int largest = 0;
        for (int i = 1; i < classes; i++) {
            if (logits[first + i] > logits[first + largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
