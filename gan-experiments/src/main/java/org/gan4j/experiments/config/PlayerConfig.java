package org.gan4j.experiments.config;

import java.util.List;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.FieldException;

/** A generator's or a discriminator's network and how it learns. */
public record PlayerConfig(
        @Doc("the network, from input to output") List<LayerSpec> layers,

        @Doc("how gradients change the weights") @Default("\"adam\"")
        OptimizerSpec optimizer) {
    public PlayerConfig {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new FieldException("layers", "must have at least one layer");
        }
    }
}
