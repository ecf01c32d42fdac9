package org.gan4j.experiments.classifier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.classifier.Classifier;
import org.gan4j.api.classifier.ClassifierTraining;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;

/** Trains a classifier on the training examples, chooses among its epochs by the validation examples. */
public final class ClassifierTrainer {
    /** How good the network was after an epoch. */
    private record Epoch(int number, double accuracy, Weights weights) {}

    private final ClassifierConfig config;
    private final DataSplits data;
    private final List<String> classes;

    /** @throws IllegalArgumentException if the data has no classes, or is less than a minibatch, or the network does not fit it */
    public ClassifierTrainer(ClassifierConfig config, DataSplits data) {
        this.config = config;
        this.data = data;
        this.classes = Labels.of(data.train()).classes();
        requireFit();
    }

    private void requireFit() {
        final NetworkSpec network = config.network();
        if (!network.output().isFlat() || network.output().size() != classes.size()) {
            throw new IllegalArgumentException(
                    "/layers must end in " + classes.size() + " logits, one a class, not in " + network.output());
        }
        if (config.batchSize() > data.train().size()) {
            throw new IllegalArgumentException("/batchSize must be at most "
                    + data.train().size() + ", the number of training examples, not " + config.batchSize());
        }
    }

    /** Minibatches of the whole training: what {@link #train} tells its progress in. */
    public long steps() {
        return (long) config.epochs() * stepsAnEpoch();
    }

    /**
     * Trains on the configured backend.
     *
     * @throws StoppedException if it was asked to stop
     * @throws UntrainableException if the loss is no longer a finite number
     */
    public ClassifierResult train(Progress progress, StopSignal stop) {
        try (Backend backend = config.backend().open()) {
            final NetworkSpec spec = config.network();
            final Network network = backend.network(spec, Weights.initial(spec, config.seed(), data.train()::mean));
            final Classifier classifier = new Classifier(backend, network);
            final Epoch best = best(backend, network, classifier, progress, stop);
            network.restore(best.weights());
            return new ClassifierResult(
                    classes,
                    best.weights(),
                    best.number(),
                    best.accuracy(),
                    classifier.accuracy(data.test()),
                    engine(backend));
        }
    }

    /** The epoch that tells most validation examples right, the first of equally good ones. */
    private Epoch best(Backend backend, Network network, Classifier classifier, Progress progress, StopSignal stop) {
        final ClassifierTraining training = new ClassifierTraining(
                backend, network, config.optimizer(), data.train(), config.seed(), config.batchSize());
        Epoch best = new Epoch(0, -1, network.weights());
        for (int number = 1; number <= config.epochs(); number++) {
            learn(training, number, progress, stop);
            final double accuracy = classifier.accuracy(data.validation());
            if (accuracy > best.accuracy()) {
                best = new Epoch(number, accuracy, network.weights());
            }
            progress.turnTo(String.format(
                    Locale.ROOT, "validation %.2f %%, best %.2f %%", 100 * accuracy, 100 * best.accuracy()));
        }
        return best;
    }

    private void learn(ClassifierTraining training, int epoch, Progress progress, StopSignal stop) {
        final long end = (long) epoch * stepsAnEpoch();
        for (long step = end - stepsAnEpoch(); step < end; step++) {
            if (stop.requested()) {
                throw new StoppedException();
            }
            final double loss = training.step(step);
            if (!Double.isFinite(loss)) {
                throw new UntrainableException(loss, step);
            }
            progress.reached(step + 1);
        }
    }

    private static Map<String, String> engine(Backend backend) {
        final Map<String, String> facts = new HashMap<>(backend.facts());
        facts.put("name", backend.name());
        return facts;
    }

    private int stepsAnEpoch() {
        final Dataset train = data.train();
        return (train.size() + config.batchSize() - 1) / config.batchSize();
    }
}
