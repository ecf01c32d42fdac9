package org.gan4j.api.network;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LayerSpecs;

/**
 * A feed-forward network: layers with all their shapes known and checked.
 *
 * @param role what it is in the game, for messages and for the names of its weights: {@code generator}
 * @param nodes the layers in order, at least one
 */
public record NetworkSpec(String role, Shape input, List<LayerNode> nodes) {
    public NetworkSpec {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new ShapeException(role, 0, role + ": needs at least one layer");
        }
    }

    /**
     * Chains the layers.
     *
     * @throws ShapeException if a layer cannot take what the one before it gives; names the layer, what it expects and what
     *     it gets
     */
    public static NetworkSpec of(String role, Shape input, List<LayerSpec> layers) {
        final List<LayerNode> nodes = new ArrayList<>();
        Shape shape = input;
        for (int index = 0; index < layers.size(); index++) {
            final LayerSpec layer = layers.get(index);
            final Shape output = outputOf(role, index, layer, shape);
            nodes.add(new LayerNode(index, layer, shape, output));
            shape = output;
        }
        return new NetworkSpec(role, input, nodes);
    }

    public Shape output() {
        return nodes.get(nodes.size() - 1).output();
    }

    /**
     * The network of the first layers alone, which keep their names.
     *
     * @param layers at least 1
     */
    public NetworkSpec first(int layers) {
        return new NetworkSpec(role, input, nodes.subList(0, layers));
    }

    /** All parameters, in the order of the layers. */
    public List<ParameterSpec> parameters() {
        return nodes.stream().flatMap(node -> node.parameters().stream()).toList();
    }

    /** Whether all layers are {@link LayerSpec#isRowwise row-wise}: then minibatches may go through it together. */
    public boolean isRowwise() {
        return nodes.stream().allMatch(node -> node.layer().isRowwise());
    }

    private static Shape outputOf(String role, int index, LayerSpec layer, Shape input) {
        try {
            final Shape output = layer.output(input);
            layer.parameters(input); // refuses weights of more values than an array holds
            return output;
        } catch (IllegalArgumentException e) {
            throw new ShapeException(
                    role, index, role + ", layer " + index + " (" + LayerSpecs.typeOf(layer) + "): " + e.getMessage());
        }
    }
}
