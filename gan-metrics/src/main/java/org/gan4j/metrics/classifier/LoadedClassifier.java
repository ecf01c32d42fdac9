package org.gan4j.metrics.classifier;

import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.classifier.BlockEvaluator;
import org.gan4j.api.classifier.Classifier;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;

/**
 * A classifier with its weights, apart from any engine. It expects pixels in [0, 1].
 *
 * @param classes their names, by label
 * @param testAccuracy share of the test examples of the data that it learnt which it tells right
 * @param weights all of the network's parameters
 */
public record LoadedClassifier(
        String name, List<String> classes, double testAccuracy, NetworkSpec network, Weights weights) {
    public LoadedClassifier {
        classes = List.copyOf(classes);
    }

    /** The classifier on an engine, as long as that is open. */
    public Classifier on(Backend backend) {
        return new Classifier(backend, backend.network(network, weights));
    }

    /**
     * What it sees in examples, on an engine, as long as that is open: the activations of its last hidden layer, which the
     * last layer with weights turns into logits.
     */
    public BlockEvaluator features(Backend backend) {
        final NetworkSpec hidden = network.first(lastWithWeights());
        return new BlockEvaluator(backend, backend.network(hidden, weights.only(hidden.parameters())));
    }

    private int lastWithWeights() {
        return network.nodes().stream()
                .filter(node -> !node.parameters().isEmpty())
                .mapToInt(LayerNode::index)
                .max()
                .orElseThrow();
    }
}
