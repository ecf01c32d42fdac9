package org.gan4j.testkit.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;

/** An optimiser's moments of each trained parameter, initially 0. */
final class ReferenceMoments {
    private record Moment(Shape shape, double[] values) {}

    private final Map<String, Moment> byName = new LinkedHashMap<>();

    /** @param kinds names from {@link OptimizerState}, such as {@code velocity} */
    ReferenceMoments(List<ReferenceParameter> parameters, List<String> kinds) {
        for (final ReferenceParameter parameter : parameters) {
            for (final String kind : kinds) {
                final Shape shape = parameter.spec().shape();
                byName.put(name(parameter.spec(), kind), new Moment(shape, new double[shape.size()]));
            }
        }
    }

    double[] of(ReferenceParameter parameter, String kind) {
        return byName.get(name(parameter.spec(), kind)).values();
    }

    Weights copy() {
        final Map<String, Weight> copy = new LinkedHashMap<>();
        byName.forEach((name, moment) -> copy.put(name, ReferenceParameter.weight(moment.shape(), moment.values())));
        return new Weights(copy);
    }

    /** @throws IllegalArgumentException if a tensor is missing, unknown or of another shape */
    void restore(Weights saved) {
        if (!saved.byName().keySet().equals(byName.keySet())) {
            throw new IllegalArgumentException("an optimiser that remembers " + byName.keySet() + " cannot take "
                    + saved.byName().keySet());
        }
        byName.forEach(
                (name, moment) -> requireShape(name, moment, saved.byName().get(name)));
        byName.forEach((name, moment) -> load(moment.values(), saved.values(name)));
    }

    private static void requireShape(String name, Moment moment, Weight saved) {
        if (!saved.shape().equals(moment.shape())) {
            throw new IllegalArgumentException(name + " has shape " + moment.shape() + ", not " + saved.shape());
        }
    }

    private static void load(double[] values, float[] saved) {
        for (int i = 0; i < values.length; i++) {
            values[i] = saved[i];
        }
    }

    private static String name(ParameterSpec parameter, String kind) {
        return parameter.name() + "/" + kind;
    }
}
