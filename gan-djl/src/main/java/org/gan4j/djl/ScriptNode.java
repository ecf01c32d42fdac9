package org.gan4j.djl;

import java.util.List;
import java.util.stream.Collectors;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;

/** The names of a layer's values in its network's script. */
record ScriptNode(NetworkSpec network, LayerNode node, Saved saved) {
    String input() {
        return "x" + node.index();
    }

    String output() {
        return "x" + (node.index() + 1);
    }

    String inputGradient() {
        return "d" + node.index();
    }

    /** A name that is unique to this layer. */
    String own(String name) {
        return name + node.index();
    }

    String savedInput() {
        return saved.of(input());
    }

    String savedOutput() {
        return saved.of(output());
    }

    String savedOwn(String name) {
        return saved.of(own(name));
    }

    String parameter(String name) {
        return "parameters[" + place(network.parameters(), name) + "]";
    }

    /** The name of a trained parameter's gradient, summed since the last update. */
    String gathered(String name) {
        return "gathered["
                + place(
                        network.parameters().stream()
                                .filter(ParameterSpec::isTrained)
                                .toList(),
                        name)
                + "]";
    }

    /** The script's text for rows of this shape. */
    static String rows(Shape shape) {
        return shape.dimensions().stream().map(String::valueOf).collect(Collectors.joining(", ", "[-1, ", "]"));
    }

    private int place(List<ParameterSpec> parameters, String name) {
        final int place = parameters.stream().map(ParameterSpec::name).toList().indexOf(node.name() + "/" + name);
        if (place < 0) {
            throw new IllegalArgumentException(node.name() + " has no such parameter: " + name);
        }
        return place;
    }
}
