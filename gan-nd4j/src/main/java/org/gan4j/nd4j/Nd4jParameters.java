package org.gan4j.nd4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.ParameterSpec;

/** A network's parameters: the trained ones with their gradients, and the running statistics. */
final class Nd4jParameters {
    private final Device device;
    private final List<ParameterSpec> specs;
    private final Map<String, Nd4jParameter> trained = new LinkedHashMap<>();
    private final Map<String, Matrix> tracked = new LinkedHashMap<>();

    Nd4jParameters(Device device, List<ParameterSpec> specs) {
        this.device = device;
        this.specs = specs;
        for (final ParameterSpec spec : specs) {
            final int columns = columns(spec);
            final int rows = spec.shape().size() / columns;
            if (spec.isTrained()) {
                trained.put(spec.name(), new Nd4jParameter(device, spec, rows, columns));
            } else {
                tracked.put(spec.name(), device.matrix(rows, columns));
            }
        }
    }

    Nd4jParameter trained(String name) {
        return trained.get(name);
    }

    Matrix tracked(String name) {
        return tracked.get(name);
    }

    /** The trained parameters, in the order of the spec. */
    List<Nd4jParameter> trained() {
        return List.copyOf(trained.values());
    }

    void markGathered() {
        trained.values().forEach(Nd4jParameter::markGathered);
    }

    Weights read() {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        for (final ParameterSpec spec : specs) {
            final float[] copy = new float[spec.shape().size()];
            device.read(values(spec), copy);
            weights.put(spec.name(), new Weight(spec.shape(), copy));
        }
        return new Weights(weights);
    }

    Weights readGradients() {
        final Map<String, Weight> gradients = new LinkedHashMap<>();
        trained.forEach((name, parameter) -> {
            final float[] copy = new float[parameter.spec().shape().size()];
            parameter.readGradient(0, copy, copy.length);
            gradients.put(name, new Weight(parameter.spec().shape(), copy));
        });
        return new Weights(gradients);
    }

    void write(Weights weights) {
        weights.requireMatch(specs);
        specs.forEach(spec -> device.write(weights.values(spec.name()), values(spec)));
    }

    private Matrix values(ParameterSpec spec) {
        return spec.isTrained() ? trained(spec.name()).value() : tracked(spec.name());
    }

    private static int columns(ParameterSpec spec) {
        final List<Integer> dimensions = spec.shape().dimensions();
        return dimensions.get(dimensions.size() - 1);
    }
}
