package org.gan4j.experiments.classifier;

import java.util.List;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/** A classifier and how it learns, as its file has it. */
public record ClassifierConfig(
        @Doc("names the classifier and its files; 1 to 100 letters, digits, '-', '_' and '.'")
        String name,

        @Doc("what it is, for people") @Default("\"\"") String description,

        @Doc("initial weights, minibatches and masks follow from it") @Default("1")
        long seed,

        @Doc("the engine") @Default("\"nd4j\"") BackendSpec backend,

        @Doc("what to tell apart: data with classes") DataSpec data,

        @Doc("the network, from an example to one logit a class")
        List<LayerSpec> layers,

        @Doc("how gradients change the weights") @Default("\"adam\"")
        OptimizerSpec optimizer,

        @Doc("rows of a minibatch, at least 1") @Default("128")
        int batchSize,

        @Doc(
                "times to go through the training examples, at least 1; the weights kept are those of the epoch that tells most"
                        + " validation examples right")
        int epochs) {
    /** The role of the network, with which its tensors' names begin. */
    static final String ROLE = "classifier";

    public ClassifierConfig {
        Check.fileName("name", name);
        Check.positive("batchSize", batchSize);
        Check.positive("epochs", epochs);
        layers = List.copyOf(layers);
    }

    /** @throws org.gan4j.api.network.ShapeException if the layers do not fit one another and the data */
    NetworkSpec network() {
        return NetworkSpec.of(ROLE, data.shape(), layers);
    }
}
