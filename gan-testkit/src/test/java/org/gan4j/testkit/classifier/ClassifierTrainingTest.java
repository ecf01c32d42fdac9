package org.gan4j.testkit.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.classifier.Classifier;
import org.gan4j.api.classifier.ClassifierTraining;
import org.gan4j.api.classifier.Predictions;
import org.gan4j.api.init.Constant;
import org.gan4j.api.init.He;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Supervised learning in double precision. */
class ClassifierTrainingTest {
    private static final int BATCH = 30;
    private static final int STEPS = 200;

    private final Backend backend = new ReferenceBackend();

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void learnsToTellBlobsApart() {
        final Network network = network(1);
        final ClassifierTraining training = training(network, 1);
        final double first = training.step(0);
        double last = first;
        for (int iteration = 1; iteration < STEPS; iteration++) {
            last = training.step(iteration);
        }

        assertThat(first).isBetween(0.5, 3.0);
        assertThat(last).isLessThan(0.1);
        assertThat(new Classifier(backend, network).accuracy(new ThreeBlobs(1201, 2)))
                .isGreaterThan(0.99);
    }

    @Test
    void knowsNothingBeforeItLearns() {
        final Network network = backend.network(
                spec(), Weights.initial(spec(new Dense(3, new Constant(0), new Constant(0))), 1, () -> null));
        final Predictions predictions = new Classifier(backend, network).classify(new float[] {1, 2, -3, 4});

        assertThat(predictions.labels()).as("the first of equals").containsExactly(0, 0);
        assertThat(predictions.confidences()).containsExactly(new double[] {1 / 3.0, 1 / 3.0}, within(1e-7));
    }

    @Test
    void aStepDependsOnTheStateBeforeItAlone() {
        final Network early = network(1);
        final ClassifierTraining training = training(early, 1);
        training.step(0);
        final Weights before = early.weights();
        final double loss = training.step(7);

        final Network late = network(3);
        late.restore(before);
        assertThat(training(late, 1).step(7))
                .as("but for the rounding of weights")
                .isCloseTo(loss, within(1e-6));
    }

    /**
     * From equal logits a step of rate 1 takes the weights to the mean of x · (one-hot(label) − 1/3) over the rows: 1 for the
     * first value and the first class, whose centre is at 3. What is kept is doubled, so that half of it has this mean, too.
     */
    @Test
    void dropoutKeepsTheMean() {
        final NetworkSpec spec = NetworkSpec.of(
                "classifier",
                ThreeBlobs.SHAPE,
                List.of(new Dropout(0.5), new Dense(3, new Constant(0), new Constant(0))));
        final Network network = backend.network(spec, Weights.initial(spec, 1, () -> null));
        new ClassifierTraining(
                        backend,
                        network,
                        new Sgd(new ConstantRate(1), new ConstantRate(0)),
                        new ThreeBlobs(900, 1),
                        1,
                        900)
                .step(0);

        assertThat(network.weights().values("1-dense/weights")[0]).isCloseTo(1, within(0.2f));
    }

    @Test
    void anotherSeedMeetsOtherExamplesAndMasks() {
        assertThat(training(network(1), 1).step(0))
                .isNotEqualTo(training(network(1), 2).step(0));
    }

    @Test
    void classifiesBlocksAsOneByOne() {
        final ThreeBlobs data = new ThreeBlobs(1201, 4);
        final float[] points = new float[2 * data.size()];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, points, 2 * index);
        }
        final Classifier classifier = new Classifier(backend, network(5));
        final Predictions all = classifier.classify(points);

        assertThat(all.labels()).hasSize(data.size());
        int right = 0;
        for (int index = 0; index < data.size(); index++) {
            final Predictions one = classifier.classify(Arrays.copyOfRange(points, 2 * index, 2 * index + 2));
            assertThat(all.labels()[index]).isEqualTo(one.labels()[0]);
            assertThat(all.confidences()[index]).isCloseTo(one.confidences()[0], within(1e-12));
            right += one.labels()[0] == data.label(index) ? 1 : 0;
        }
        assertThat(classifier.accuracy(data)).isEqualTo(right / 1201.0);
    }

    private Network network(long seed) {
        return backend.network(spec(), Weights.initial(spec(), seed, () -> null));
    }

    private ClassifierTraining training(Network network, long seed) {
        final Adam adam = new Adam(new ConstantRate(0.01), 0.9, 0.999, 1e-8);
        return new ClassifierTraining(backend, network, adam, new ThreeBlobs(300, 1), seed, BATCH);
    }

    private static NetworkSpec spec() {
        return spec(new Dense(3, new He(), new Constant(0)));
    }

    private static NetworkSpec spec(Dense last) {
        final List<LayerSpec> layers = List.of(
                new Dense(16, new He(), new Constant(0)), new BatchNorm(0.9, 1e-5), new Relu(), new Dropout(0.9), last);
        return NetworkSpec.of("classifier", ThreeBlobs.SHAPE, layers);
    }
}
