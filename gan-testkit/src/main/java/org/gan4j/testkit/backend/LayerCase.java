package org.gan4j.testkit.backend;

import java.util.List;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.init.Constant;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.Flatten;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.layer.Maxout;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.layer.Reshape;
import org.gan4j.api.layer.Sigmoid;
import org.gan4j.api.layer.Tanh;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;

/** A network of one layer, and a minibatch for it. */
record LayerCase(LayerSpec layer, Shape input, int rows, Inputs inputs) {
    static Stream<LayerCase> all() {
        return Stream.of(dense(), piecewiseLinear(), smooth(), maxout(), batchNorm(), dropout(), shapes())
                .flatMap(cases -> cases);
    }

    private static Stream<LayerCase> dense() {
        return Stream.of(
                flat(dense(1), 1, 1, Inputs.NORMAL),
                flat(dense(3), 5, 1, Inputs.NORMAL),
                flat(dense(3), 5, 7, Inputs.NORMAL),
                flat(dense(1), 33, 7, Inputs.NORMAL),
                flat(dense(17), 33, 33, Inputs.INTEGERS),
                flat(dense(10), 64, 128, Inputs.NORMAL));
    }

    private static Stream<LayerCase> piecewiseLinear() {
        return Stream.of(
                flat(new Relu(), 5, 1, Inputs.NORMAL),
                flat(new Relu(), 33, 7, Inputs.INTEGERS),
                new LayerCase(new Relu(), Shape.of(2, 3, 4), 33, Inputs.NORMAL),
                flat(new LeakyRelu(0.2), 5, 1, Inputs.NORMAL),
                flat(new LeakyRelu(0.01), 33, 7, Inputs.INTEGERS),
                flat(new LeakyRelu(0), 9, 7, Inputs.INTEGERS),
                new LayerCase(new LeakyRelu(0.2), Shape.of(2, 3, 4), 128, Inputs.NORMAL));
    }

    private static Stream<LayerCase> smooth() {
        return Stream.of(new Sigmoid(), new Tanh())
                .flatMap(layer -> Stream.of(
                        flat(layer, 5, 1, Inputs.NORMAL),
                        flat(layer, 33, 7, Inputs.SATURATED),
                        new LayerCase(layer, Shape.of(1, 4, 4), 128, Inputs.NORMAL)));
    }

    private static Stream<LayerCase> maxout() {
        return Stream.of(
                flat(new Maxout(2), 6, 1, Inputs.NORMAL),
                flat(new Maxout(5), 15, 7, Inputs.NORMAL),
                flat(new Maxout(3), 33, 33, Inputs.INTEGERS),
                flat(new Maxout(4), 4, 128, Inputs.INTEGERS));
    }

    private static Stream<LayerCase> batchNorm() {
        return Stream.of(
                flat(new BatchNorm(0.99, 1e-5), 4, 7, Inputs.NORMAL),
                flat(new BatchNorm(0.8, 1e-3), 33, 33, Inputs.NORMAL),
                flat(new BatchNorm(0, 1e-5), 16, 128, Inputs.OFFSET),
                flat(new BatchNorm(0.8, 1e-5), 12, 128, Inputs.CONSTANT_COLUMNS));
    }

    private static Stream<LayerCase> dropout() {
        return Stream.of(
                flat(new Dropout(0.5), 16, 1, Inputs.NORMAL),
                flat(new Dropout(0.8), 33, 128, Inputs.NORMAL),
                flat(new Dropout(1), 5, 7, Inputs.NORMAL),
                new LayerCase(new Dropout(0.3), Shape.of(2, 3), 33, Inputs.NORMAL));
    }

    private static Stream<LayerCase> shapes() {
        return Stream.of(
                flat(new Reshape(Shape.of(1, 3, 4)), 12, 7, Inputs.NORMAL),
                new LayerCase(new Reshape(Shape.of(4, 3)), Shape.of(3, 4), 1, Inputs.NORMAL),
                new LayerCase(new Flatten(), Shape.of(2, 3, 4), 7, Inputs.NORMAL),
                flat(new Flatten(), 5, 33, Inputs.NORMAL));
    }

    private static Dense dense(int units) {
        return new Dense(units, new Constant(0), new Constant(0));
    }

    private static LayerCase flat(LayerSpec layer, int size, int rows, Inputs inputs) {
        return new LayerCase(layer, Shape.of(size), rows, inputs);
    }

    LayerCase withRows(int other) {
        return new LayerCase(layer, input, other, inputs);
    }

    NetworkSpec spec() {
        return NetworkSpec.of("layer", input, List.of(layer));
    }

    Network network(Backend backend) {
        return backend.network(spec(), RandomValues.weights(spec(), 1));
    }

    /** @param seed distinguishes the minibatches of one case */
    Tensor minibatch(Backend backend, long seed) {
        return backend.upload(input, rows, inputs.minibatch(rows, input.size(), seed));
    }

    Tensor outputGradient(Backend backend, long seed) {
        final Shape output = spec().output();
        return backend.upload(output, rows, RandomValues.normal(rows * output.size(), -seed));
    }

    Masks masks(long seed) {
        return RandomValues.masks(seed);
    }

    @Override
    public String toString() {
        return layer + " on " + rows + " rows of " + input + ", " + inputs;
    }
}
