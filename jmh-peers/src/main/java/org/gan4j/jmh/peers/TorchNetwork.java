package org.gan4j.jmh.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;

/** A fully connected network in training mode. An example is a row: layers that only reshape do nothing. */
final class TorchNetwork {
    private final List<UnaryOperator<Tensor>> layers = new ArrayList<>();
    private final List<Tensor> parameters = new ArrayList<>();
    private final TensorVector learned;

    TorchNetwork(NetworkSpec spec) {
        for (final LayerNode node : spec.nodes()) {
            layers.add(node.layer().accept(new TorchLayer(node.input().size(), parameters)));
        }
        learned = new TensorVector(parameters.toArray(Tensor[]::new));
        learns(true);
    }

    /** @param input {@code [rows, in]}; layers may write to what other layers made, but not to this */
    Tensor forward(Tensor input) {
        Tensor rows = input;
        for (final UnaryOperator<Tensor> layer : layers) {
            rows = layer.apply(rows);
        }
        return rows;
    }

    List<Tensor> parameters() {
        return parameters;
    }

    /** The same, as libtorch takes them. */
    TensorVector learned() {
        return learned;
    }

    /** Whether passes from now on keep what the parameters' gradients need. */
    void learns(boolean yes) {
        parameters.forEach(parameter -> parameter.requires_grad_(yes));
    }
}
