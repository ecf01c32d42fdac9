package org.gan4j.nd4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.ParameterSpec;

/** A network's parameters: the trained ones side by side in one flat vector, their gradients in another. */
final class Parameters {
    private final Device device;
    private final List<ParameterSpec> specs;
    private final Matrix values;
    private final Matrix gradients;
    private final Map<String, TrainedParameter> trained = new LinkedHashMap<>();
    private final Map<String, Matrix> tracked = new LinkedHashMap<>();
    private boolean gathered;

    Parameters(Device device, List<ParameterSpec> specs) {
        this.device = device;
        this.specs = specs;
        final int size = specs.stream()
                .filter(ParameterSpec::isTrained)
                .mapToInt(spec -> spec.shape().size())
                .reduce(0, Math::addExact);
        values = device.matrix(1, Math.max(size, 1));
        gradients = device.matrix(1, Math.max(size, 1));
        long offset = 0;
        for (final ParameterSpec spec : specs) {
            final int columns = columns(spec);
            final int rows = spec.shape().size() / columns;
            if (spec.isTrained()) {
                final Matrix value = device.view(values, offset, rows, columns);
                final Matrix gradient = device.view(gradients, offset, rows, columns);
                trained.put(spec.name(), new TrainedParameter(this, value, gradient));
                offset += spec.shape().size();
            } else {
                tracked.put(spec.name(), device.matrix(rows, columns));
            }
        }
    }

    TrainedParameter trained(String name) {
        return trained.get(name);
    }

    Matrix tracked(String name) {
        return tracked.get(name);
    }

    /** All trained values, {@code [1, n]}. */
    Matrix values() {
        return values;
    }

    /** All gradients, {@code [1, n]}; garbage until a pass has written them. */
    Matrix gradients() {
        return gradients;
    }

    /** Makes the gradients zero if no pass has written them since the last update. */
    void clearUngathered() {
        if (!gathered) {
            device.clear(gradients);
        }
    }

    boolean isGathered() {
        return gathered;
    }

    void markGathered() {
        gathered = true;
    }

    void forgetGradients() {
        gathered = false;
    }

    List<ParameterSpec> trainedSpecs() {
        return specs.stream().filter(ParameterSpec::isTrained).toList();
    }

    Weights read() {
        return read(specs, spec -> spec.isTrained() ? trained(spec.name()).value() : tracked(spec.name()));
    }

    Weights readGradients() {
        clearUngathered();
        return read(trainedSpecs(), spec -> trained(spec.name()).gradient());
    }

    void write(Weights weights) {
        weights.requireMatch(specs);
        for (final ParameterSpec spec : specs) {
            final Matrix matrix = spec.isTrained() ? trained(spec.name()).value() : tracked(spec.name());
            device.write(weights.values(spec.name()), matrix);
        }
    }

    private Weights read(List<ParameterSpec> which, Function<ParameterSpec, Matrix> place) {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        for (final ParameterSpec spec : which) {
            final float[] copy = new float[spec.shape().size()];
            device.read(place.apply(spec), copy);
            weights.put(spec.name(), new Weight(spec.shape(), copy));
        }
        return new Weights(weights);
    }

    private static int columns(ParameterSpec spec) {
        final List<Integer> dimensions = spec.shape().dimensions();
        return dimensions.get(dimensions.size() - 1);
    }
}
