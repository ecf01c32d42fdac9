package org.gan4j.metrics.control;

import java.util.function.IntUnaryOperator;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.api.random.RandomStream;

/**
 * Data of their first classes alone: exact draws of a mixture's first modes, fresh examples of the first labels of others.
 * Examples recur where there are too few.
 *
 * @param control whose samples they are
 * @param kept how many classes of so many, fewer than there are
 */
record FirstClasses(String control, IntUnaryOperator kept) {
    /** @throws IllegalArgumentException if the data have no classes, or a single one, or no fresh examples of these */
    float[] draw(int count, ControlMaterial material) {
        final Dataset train = material.data().train();
        final RandomStream random = material.random(control);
        if (train instanceof Mixture mixture) {
            final int modes = kept(mixture.modes().size());
            return new MixtureDraws(mixture.modes().subList(0, modes)).draw(count, random);
        }
        final int classes =
                kept(train.labels().map(labels -> labels.classes().size()).orElse(1));
        final FreshExamples examples = FreshExamples.of(material).labelled(label -> label < classes);
        if (examples.size() == 0) {
            throw new IllegalArgumentException("the metric compares with all examples of these classes");
        }
        return examples.draw(count, random);
    }

    private int kept(int classes) {
        if (classes < 2) {
            throw new IllegalArgumentException("the data have no classes or modes to leave out");
        }
        return kept.applyAsInt(classes);
    }
}
