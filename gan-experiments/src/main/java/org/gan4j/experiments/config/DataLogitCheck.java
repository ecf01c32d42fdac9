package org.gan4j.experiments.config;

import org.gan4j.api.init.DataLogit;
import org.gan4j.api.layer.Reach;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.config.Place;
import org.gan4j.spec.Range;

/** Whether parameters that start from the data have one value for each of the data's, and these have a logit. */
record DataLogitCheck(DataFacts data) {
    void check(NetworkSpec network, Parts.Player player) {
        final Place layers = player.layers().orElseThrow().place();
        for (final LayerNode node : network.nodes()) {
            node.layer().parameters(node.input()).stream()
                    .filter(parameter -> parameter.initializer() instanceof DataLogit)
                    .forEach(parameter -> check(parameter, layers.element(node.index())));
        }
    }

    private void check(ParameterSpec parameter, Place layer) {
        final Place field = layer.field(parameter.name());
        data.shape()
                .filter(shape -> shape.size() != parameter.shape().size())
                .ifPresent(shape -> field.fault(sizes(parameter.shape(), shape)));
        data.outline()
                .filter(outline -> !within(outline.range()))
                .ifPresent(outline -> field.fault("data-logit needs data in [0, 1]; this has values "
                        + new Reach(outline.range().low(), outline.range().high())));
    }

    private static String sizes(Shape parameter, Shape data) {
        return "data-logit needs one parameter for each of the data's " + data.size() + " values; here are "
                + parameter.size();
    }

    private static boolean within(Range range) {
        return range.low() >= Range.UNIT.low() && range.high() <= Range.UNIT.high();
    }
}
