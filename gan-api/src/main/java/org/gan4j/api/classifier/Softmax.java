package org.gan4j.api.classifier;

/**
 * The probabilities {@code exp(xᵢ) / Σ exp(xⱼ)} of a row of logits.
 *
 * @param most the largest logit
 * @param logSum {@code log Σ exp(xⱼ − most)}
 */
record Softmax(float[] logits, int first, double most, double logSum) {
    /** @param first the index of the row's first logit */
    static Softmax of(float[] logits, int first, int classes) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = first; i < first + classes; i++) {
            most = Math.max(most, logits[i]);
        }
        double sum = 0;
        for (int i = first; i < first + classes; i++) {
            sum += Math.exp(logits[i] - most);
        }
        return new Softmax(logits, first, most, Math.log(sum));
    }

    double logProbability(int label) {
        return logits[first + label] - most - logSum;
    }

    double probability(int label) {
        return Math.exp(logProbability(label));
    }
}
