package org.gan4j.metrics.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ControlMaterial;

/** The examples that a metric does not compare with: of the test data first, of the training data last. */
final class FreshExamples {
    private static final List<Split> ORDER = List.of(Split.TEST, Split.VALIDATION, Split.TRAIN);

    /** An example of some split. */
    private record Example(Dataset data, int index) {
        int label() {
            return data.labels().orElseThrow().label(index);
        }
    }

    private final int width;
    private final List<Example> examples = new ArrayList<>();

    private FreshExamples(int width) {
        this.width = width;
    }

    static FreshExamples of(ControlMaterial material) {
        final DataSplits data = material.data();
        final FreshExamples fresh = new FreshExamples(data.train().shape().size());
        for (final Split split : ORDER) {
            final Dataset examples = split.of(data);
            final int first = Math.min(material.compared().getOrDefault(split, 0), examples.size());
            IntStream.range(first, examples.size()).forEach(index -> fresh.examples.add(new Example(examples, index)));
        }
        return fresh;
    }

    /** Those whose label is one of these. */
    FreshExamples labelled(IntPredicate labels) {
        final FreshExamples chosen = new FreshExamples(width);
        examples.stream().filter(example -> labels.test(example.label())).forEach(chosen.examples::add);
        return chosen;
    }

    int size() {
        return examples.size();
    }

    /**
     * Examples in a random order, all of them before any of them again.
     *
     * @return {@code [count, …data shape]}
     */
    float[] draw(int count, UniformRandomProvider random) {
        final float[] drawn = new float[Math.multiplyExact(count, width)];
        int[] order = {};
        for (int row = 0; row < count; row++) {
            final int place = row % size();
            if (place == 0) {
                order = PermutationSampler.natural(size());
                PermutationSampler.shuffle(random, order);
            }
            final Example example = examples.get(order[place]);
            example.data().read(example.index(), drawn, row * width);
        }
        return drawn;
    }
}
