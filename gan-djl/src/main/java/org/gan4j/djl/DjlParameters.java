package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.IValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;

/** A network's parameters and the gradients summed since its last update; by name for the host, in order for a script. */
final class DjlParameters {
    private final List<Parameter> all;
    private final List<DjlParameter> trained;
    private final IValue values;
    private final IValue gradients;
    private boolean clear = true;

    /** @param memory lives as long as this */
    DjlParameters(NetworkSpec spec, Weights initial, NDManager memory) {
        all = spec.parameters().stream()
                .map(parameter -> new Parameter(parameter, memory, initial.values(parameter.name())))
                .toList();
        trained = all.stream()
                .filter(parameter -> parameter.spec().isTrained())
                .map(parameter -> new DjlParameter(parameter, zeros(parameter.spec(), memory), this))
                .toList();
        values = list(all.stream(), memory);
        gradients = list(trained.stream().map(DjlParameter::gradient), memory);
    }

    private static Parameter zeros(ParameterSpec spec, NDManager memory) {
        return new Parameter(spec, memory, new float[spec.shape().size()]);
    }

    private static IValue list(Stream<Parameter> parameters, NDManager memory) {
        final IValue list = IValue.listFrom(parameters.map(Parameter::array).toArray(PtNDArray[]::new));
        memory.attachInternal(list.getUid(), list);
        return list;
    }

    /** All parameters, in the order of the spec. */
    IValue values() {
        return values;
    }

    /** The gradients of the trained parameters, in the order of the spec. */
    IValue gradients() {
        return gradients;
    }

    /** Whether no gradient has been added since the last update: the contents of the arrays are then undefined. */
    boolean areGradientsClear() {
        return clear;
    }

    void gathered() {
        clear = false;
    }

    void clearGradients() {
        clear = true;
    }

    List<DjlParameter> trained() {
        return trained;
    }

    Weights weights() {
        return copy(all, Parameter::spec, Parameter::weight);
    }

    Weights gradientWeights() {
        return copy(trained, DjlParameter::spec, DjlParameter::gradientWeight);
    }

    void restore(Weights weights) {
        all.forEach(
                parameter -> parameter.restore(weights.values(parameter.spec().name())));
    }

    private static <P> Weights copy(List<P> parameters, Function<P, ParameterSpec> spec, Function<P, Weight> values) {
        final Map<String, Weight> copy = new LinkedHashMap<>();
        parameters.forEach(parameter -> copy.put(spec.apply(parameter).name(), values.apply(parameter)));
        return new Weights(copy);
    }
}
