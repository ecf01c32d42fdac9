package org.gan4j.djl;

import ai.djl.pytorch.engine.PtNDArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.backend.host.HostUpdater;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.optimizer.OptimizerSpec;

/** Layers as functions of an array, over parameters that live as long as the backend. */
final class DjlNetwork implements Network {
    private final DjlBackend backend;
    private final NetworkSpec spec;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final List<Layer> layers;

    DjlNetwork(DjlBackend backend, NetworkSpec spec, Weights weights) {
        this.backend = backend;
        this.spec = spec;
        for (final ParameterSpec parameter : spec.parameters()) {
            final String name = parameter.name();
            parameters.put(name, new Parameter(parameter, backend.memory(), weights.values(name)));
        }
        layers = spec.nodes().stream()
                .map(node -> node.layer().accept(new LayerBuilder(node, parameters, backend.memory())))
                .toList();
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public DjlPass forward(Tensor input, Masks masks, Gradients gradients) {
        return DjlPass.of(spec, layers, checkedInput(input), masks, gradients);
    }

    @Override
    public DjlTensor evaluate(Tensor input) {
        final DjlTensor checked = checkedInput(input);
        PtNDArray values = checked.array();
        for (final Layer layer : layers) {
            values = layer.evaluate(values);
        }
        return new DjlTensor(checked.scope(), spec.output(), checked.rows(), values);
    }

    @Override
    public Updater updater(OptimizerSpec optimizer) {
        return new HostUpdater(trained(), optimizer, backend.team(), backend::requireOpen);
    }

    @Override
    public Weights weights() {
        backend.requireOpen();
        return copy(List.copyOf(parameters.values()), Parameter::weight);
    }

    @Override
    public void restore(Weights weights) {
        backend.requireOpen();
        weights.requireMatch(spec.parameters());
        parameters.forEach((name, parameter) -> parameter.restore(weights.values(name)));
    }

    @Override
    public Weights gradients() {
        backend.requireOpen();
        return copy(trained(), Parameter::gradientWeight);
    }

    /** The parameters that an optimiser changes, in the order of the spec. */
    private List<Parameter> trained() {
        return parameters.values().stream()
                .filter(parameter -> parameter.spec().isTrained())
                .toList();
    }

    private static Weights copy(List<Parameter> parameters, Function<Parameter, Weight> values) {
        final Map<String, Weight> copy = new LinkedHashMap<>();
        parameters.forEach(parameter -> copy.put(parameter.spec().name(), values.apply(parameter)));
        return new Weights(copy);
    }

    private DjlTensor checkedInput(Tensor input) {
        final DjlTensor own = backend.own(input);
        if (!own.shape().equals(spec.input())) {
            throw new IllegalArgumentException(
                    spec.role() + ": expects input of shape " + spec.input() + ", gets " + own.shape());
        }
        return own;
    }
}
