package org.gan4j.testkit.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.OptimizerSpec;

/** A network whose parameters can also be read and set in double precision. */
public final class ReferenceNetwork implements Network {
    private final ReferenceBackend backend;
    private final NetworkSpec spec;
    private final Map<String, ReferenceParameter> parameters = new LinkedHashMap<>();
    private final List<ReferenceLayer> layers;

    ReferenceNetwork(ReferenceBackend backend, NetworkSpec spec, Weights weights) {
        this.backend = backend;
        this.spec = spec;
        for (final ParameterSpec parameter : spec.parameters()) {
            parameters.put(parameter.name(), new ReferenceParameter(parameter));
        }
        layers = spec.nodes().stream()
                .map(node -> node.layer().accept(new LayerBuilder(node, parameters)))
                .toList();
        restore(weights);
    }

    @Override
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public ReferencePass forward(Tensor input, Masks masks, Gradients gradients) {
        final ReferenceTensor checked = checkedInput(input);
        final List<LayerPass> passes = new ArrayList<>();
        DoubleMatrix values = checked.matrix();
        for (final ReferenceLayer layer : layers) {
            final LayerPass pass = layer.forward(values, masks);
            passes.add(pass);
            values = pass.output();
        }
        return new ReferencePass(spec, tensor(checked, spec.output(), values), passes, gradients);
    }

    @Override
    public ReferenceTensor evaluate(Tensor input) {
        final ReferenceTensor checked = checkedInput(input);
        DoubleMatrix values = checked.matrix();
        for (final ReferenceLayer layer : layers) {
            values = layer.evaluate(values);
        }
        return tensor(checked, spec.output(), values);
    }

    @Override
    public Updater updater(OptimizerSpec optimizer) {
        return optimizer.accept(new UpdaterBuilder(this));
    }

    @Override
    public Weights weights() {
        backend.requireOpen();
        final Map<String, Weight> weights = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> weights.put(name, parameter.weight()));
        return new Weights(weights);
    }

    @Override
    public void restore(Weights weights) {
        backend.requireOpen();
        weights.requireMatch(spec.parameters());
        parameters.forEach((name, parameter) -> parameter.load(weights.values(name)));
    }

    @Override
    public Weights gradients() {
        backend.requireOpen();
        final Map<String, Weight> gradients = new LinkedHashMap<>();
        trained().forEach(parameter -> gradients.put(parameter.spec().name(), parameter.gradientWeight()));
        return new Weights(gradients);
    }

    /** All parameters, in the order of the spec. */
    public List<ReferenceParameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The parameters that an optimiser changes, in the order of the spec. */
    List<ReferenceParameter> trained() {
        return parameters.values().stream()
                .filter(parameter -> parameter.spec().isTrained())
                .toList();
    }

    void requireOpen() {
        backend.requireOpen();
    }

    private ReferenceTensor checkedInput(Tensor input) {
        final ReferenceTensor own = backend.own(input);
        if (!own.shape().equals(spec.input())) {
            throw new IllegalArgumentException(
                    spec.role() + ": expects input of shape " + spec.input() + ", gets " + own.shape());
        }
        return own;
    }

    private static ReferenceTensor tensor(ReferenceTensor input, Shape shape, DoubleMatrix values) {
        return new ReferenceTensor(input.scope(), shape, values);
    }
}
