package org.gan4j.metrics.coverage;

import java.util.Arrays;
import org.gan4j.api.classifier.Classifier;
import org.gan4j.api.classifier.Predictions;

/**
 * Puts samples into modes by a classifier: a sample of several channels has the mode whose digits, to the base of the number of
 * classes, are the classes of its channels in order.
 */
final class ModeJudge {
    private final Classifier classifier;
    private final int channels;

    /** @param channels of a sample that are judged apart */
    ModeJudge(Classifier classifier, int channels) {
        this.classifier = classifier;
        this.channels = channels;
    }

    /** {@code classes ^ channels}. */
    int modes() {
        int modes = 1;
        for (int channel = 0; channel < channels; channel++) {
            modes = Math.multiplyExact(modes, classifier.classes());
        }
        return modes;
    }

    /** Values of a sample. */
    int width() {
        return channels * classifier.input().size();
    }

    /** @param samples {@code [rows, channels, …]} row-major, in [0, 1] */
    Judgement judge(float[] samples) {
        final Predictions predictions = classifier.classify(samples);
        final int[] counts = new int[modes()];
        for (int first = 0; first < predictions.labels().length; first += channels) {
            counts[mode(predictions.labels(), first)]++;
        }
        final double confidence =
                Arrays.stream(predictions.confidences()).average().orElse(Double.NaN);
        return new Judgement(new Counts(counts), confidence);
    }

    private int mode(int[] labels, int first) {
        int mode = 0;
        for (int channel = 0; channel < channels; channel++) {
            mode = mode * classifier.classes() + labels[first + channel];
        }
        return mode;
    }

    /** @param confidence the mean probability that the classifier gives to the classes it chooses, in [1 / classes, 1] */
    record Judgement(Counts counts, double confidence) {}
}
