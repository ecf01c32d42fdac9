package org.gan4j.api.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LayerSpecs;

/**
 * A feed-forward network: layers with all their shapes known and checked.
 *
 * @param role the network's role in the game, for messages and the names of its weights, such as {@code generator}
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
     * @throws ShapeException if a layer does not accept the shape of the one before it; names the layer, the expected shape
     *     and the actual one
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
     * A network of only the first layers, which keep their names.
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

    /** Whether all layers are {@link LayerSpec#isRowwise row-wise}: then minibatches may go through the network together. */
    public boolean isRowwise() {
        return nodes.stream().allMatch(node -> node.layer().isRowwise());
    }

    /**
     * For a training pass to begin with.
     *
     * @throws IllegalArgumentException if a layer cannot be trained on so few rows
     */
    public void requireRows(int rows) {
        for (int i = 0; i < nodes.size(); i++) {
            final LayerSpec layer = nodes.get(i).layer();
            if (rows < layer.leastRows()) {
                throw new IllegalArgumentException(
                        LayerSpecs.typeOf(layer) + " trains on at least " + layer.leastRows() + " rows, not " + rows);
            }
        }
    }

    /** The layers that draw a random mask in training, in order. */
    public List<LayerNode> masked() {
        return nodes.stream()
                .filter(node -> node.layer().maskKeep().isPresent())
                .toList();
    }

    /**
     * The names of parameters that the next layer takes away again, as batch norm does with a bias: their true gradient is 0, and
     * what an engine computes for them is rounding.
     */
    public Set<String> cancelledShifts() {
        return nodes.stream()
                .filter(node -> next(node).filter(LayerSpec::removesShifts).isPresent())
                .flatMap(node -> node.layer().shifts().stream().map(shift -> node.name() + "/" + shift))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The layer after it that computes anything. */
    private Optional<LayerSpec> next(LayerNode node) {
        return nodes.stream()
                .filter(other -> other.index() > node.index())
                .map(LayerNode::layer)
                .filter(layer -> !layer.isView())
                .findFirst();
    }

    private static Shape outputOf(String role, int index, LayerSpec layer, Shape input) {
        try {
            final Shape output = layer.output(input);
            layer.parameters(input); // refuses weights with more values than an array can hold
            return output;
        } catch (IllegalArgumentException e) {
            throw new ShapeException(
                    role, index, role + ", layer " + index + " (" + LayerSpecs.typeOf(layer) + "): " + e.getMessage());
        }
    }
}
