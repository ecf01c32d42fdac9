package org.gan4j.api.backend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gan4j.api.init.InitializerContext;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;

/** Named tensors on the host, in order. Callers must not change the arrays. */
public record Weights(Map<String, Weight> byName) {
    /** A tensor's values, row-major. */
    public record Weight(Shape shape, float[] values) {
        public Weight {
            if (values.length != shape.size()) {
                throw new IllegalArgumentException(
                        "shape " + shape + " has " + shape.size() + " values, not " + values.length);
            }
        }
    }

    public Weights {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /**
     * A network's initial weights: a function of only the seed and each parameter's name.
     *
     * @param dataMean used only by initialisers that depend on the data
     */
    public static Weights initial(NetworkSpec spec, long seed, Supplier<float[]> dataMean) {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        for (final ParameterSpec parameter : spec.parameters()) {
            final float[] values = new float[parameter.shape().size()];
            final String key = spec.role() + "/" + parameter.name();
            final RandomStream random = RandomStream.named(seed, Purpose.INITIAL_WEIGHTS, key);
            parameter.initializer().fill(values, new InitializerContext(parameter.fans(), random, dataMean));
            weights.put(parameter.name(), new Weight(parameter.shape(), values));
        }
        return new Weights(weights);
    }

    /** @throws IllegalArgumentException if there is no such tensor */
    public float[] values(String name) {
        return weight(name).values();
    }

    private Weight weight(String name) {
        final Weight weight = byName.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("no tensor named " + name + "; there are " + byName.keySet());
        }
        return weight;
    }

    /**
     * The tensors of only these parameters, in their order.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public Weights only(List<ParameterSpec> parameters) {
        final Map<String, Weight> some = new LinkedHashMap<>();
        for (final ParameterSpec parameter : parameters) {
            some.put(parameter.name(), weight(parameter.name()));
        }
        return new Weights(some);
    }

    /** @throws IllegalArgumentException unless these are exactly the parameters, with their shapes */
    public void requireMatch(List<ParameterSpec> parameters) {
        final Set<String> unknown = new LinkedHashSet<>(byName.keySet());
        for (final ParameterSpec parameter : parameters) {
            final Weight weight = byName.get(parameter.name());
            if (weight == null) {
                throw new IllegalArgumentException("no weights for parameter " + parameter.name());
            }
            if (!weight.shape().equals(parameter.shape())) {
                throw new IllegalArgumentException("parameter " + parameter.name() + " has shape " + parameter.shape()
                        + ", its weights " + weight.shape());
            }
            unknown.remove(parameter.name());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("weights for unknown parameters " + unknown);
        }
    }
}
