package org.gan4j.api.network;

import java.util.List;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LayerSpecs;

/**
 * A layer and its position in a network.
 *
 * @param index counted from 0
 * @param input the shape of one example before the layer
 * @param output the shape of one example after it
 */
public record LayerNode(int index, LayerSpec layer, Shape input, Shape output) {
    /** For example {@code 3-dense}; prefixes the names of its parameters. */
    public String name() {
        return index + "-" + LayerSpecs.typeOf(layer);
    }

    public List<ParameterSpec> parameters() {
        return layer.parameters(input).stream()
                .map(parameter -> parameter.within(name()))
                .toList();
    }

    public long parameterCount() {
        return parameters().stream()
                .mapToLong(parameter -> parameter.shape().size())
                .sum();
    }
}
