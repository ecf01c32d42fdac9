package org.gan4j.testkit.backend;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
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
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;

/** A typical network at reduced width, and a batch size. */
record NetworkCase(String name, NetworkSpec spec, int rows) {
    static final Shape IMAGE = Shape.of(1, 6, 6);
    static final Shape LATENT = Shape.of(10);

    static Stream<NetworkCase> all() {
        return Stream.concat(small(), Stream.of(wide()));
    }

    /** Networks with so few parameters that each can be changed separately. */
    static Stream<NetworkCase> small() {
        return Stream.of(
                mlpGenerator(),
                mlpDiscriminator(),
                network("two-layer generator", 7, LATENT, dense(24), new Relu(), dense(36), new Sigmoid()),
                network("two-layer discriminator", 7, Shape.of(36), dense(24), new Relu(), dense(1)),
                maxoutDiscriminator(),
                network(
                        "normalised before each activation",
                        16,
                        Shape.of(4),
                        dense(32),
                        new BatchNorm(0.9, 1e-5),
                        new Tanh(),
                        dense(16),
                        new BatchNorm(0.5, 1e-3),
                        new LeakyRelu(0.1),
                        dense(2),
                        new Tanh()),
                network(
                        "layers without weights in a row",
                        6,
                        IMAGE,
                        new Flatten(),
                        new LeakyRelu(0.1),
                        new Dropout(0.8),
                        dense(12),
                        new Sigmoid(),
                        new Reshape(Shape.of(3, 4)),
                        new Tanh(),
                        new Dropout(0.5),
                        new Flatten(),
                        new LeakyRelu(0.3),
                        new Maxout(2),
                        new Sigmoid(),
                        dense(4),
                        new Relu(),
                        new Reshape(Shape.of(2, 2)),
                        new Dropout(0.9)),
                network("one row", 1, LATENT, dense(8), new Relu(), dense(36), new Tanh(), new Reshape(IMAGE)));
    }

    /** Leaky ReLU, then batch norm, three times; an image in (0, 1). */
    static NetworkCase mlpGenerator() {
        return network(
                "MLP generator",
                33,
                LATENT,
                dense(16),
                new LeakyRelu(0.2),
                new BatchNorm(0.8, 1e-5),
                dense(32),
                new LeakyRelu(0.2),
                new BatchNorm(0.8, 1e-5),
                dense(48),
                new LeakyRelu(0.2),
                new BatchNorm(0.8, 1e-5),
                dense(36),
                new Sigmoid(),
                new Reshape(IMAGE));
    }

    static NetworkCase mlpDiscriminator() {
        return network(
                "MLP discriminator",
                128,
                IMAGE,
                new Flatten(),
                dense(32),
                new LeakyRelu(0.2),
                dense(16),
                new LeakyRelu(0.2),
                dense(1));
    }

    /** As in the code published with Goodfellow et al. 2014. */
    static NetworkCase maxoutDiscriminator() {
        return network(
                "maxout discriminator",
                100,
                IMAGE,
                new Flatten(),
                new Dropout(0.8),
                dense(60),
                new Maxout(5),
                new Dropout(0.5),
                dense(60),
                new Maxout(5),
                new Dropout(0.5),
                dense(1));
    }

    /** Large enough for a backend to distribute products, and layers between them, over threads in uneven parts. */
    static NetworkCase wide() {
        return network(
                "wide",
                150,
                Shape.of(130),
                new Dropout(0.8),
                dense(210),
                new LeakyRelu(0.2),
                new BatchNorm(0.8, 1e-5),
                dense(315),
                new Maxout(5),
                new Tanh(),
                new BatchNorm(0.5, 1e-3),
                dense(150),
                new Sigmoid());
    }

    private static NetworkCase network(String name, int rows, Shape input, LayerSpec... layers) {
        return new NetworkCase(name, NetworkSpec.of(name, input, List.of(layers)), rows);
    }

    private static Dense dense(int units) {
        return new Dense(units, new Constant(0), new Constant(0));
    }

    Network on(Backend backend) {
        return backend.network(spec, RandomValues.weights(spec, 5));
    }

    NetworkCase withRows(int other) {
        return new NetworkCase(name, spec, other);
    }

    /** @param seed distinguishes the minibatches of one case */
    Tensor minibatch(Backend backend, long seed) {
        return tensor(backend, spec.input(), seed);
    }

    Tensor outputGradient(Backend backend, long seed) {
        return tensor(backend, spec.output(), -seed);
    }

    /** Biases that batch norm cancels: their true gradient is 0, and an engine computes only round-off. */
    Set<String> normalizedBiases() {
        return spec.cancelledShifts();
    }

    /**
     * The same, and biases that batch norm cancels after a leaky ReLU: a unit whose inputs all lie on one side of the kink
     * has no gradient either. The round-off is small beside the tensor's largest entry, but Adam ignores that scale.
     */
    Set<String> perhapsNormalizedBiases() {
        final Stream<LayerNode> activations = beforeBatchNorm().filter(node -> node.layer() instanceof LeakyRelu);
        final Set<String> biases = new HashSet<>(normalizedBiases());
        biases.addAll(biases(activations.flatMap(this::before)));
        return biases;
    }

    private Stream<LayerNode> beforeBatchNorm() {
        return spec.nodes().stream()
                .filter(node -> node.layer().removesShifts())
                .flatMap(this::before);
    }

    private Stream<LayerNode> before(LayerNode node) {
        return spec.nodes().stream().filter(other -> other.index() == node.index() - 1);
    }

    private static Set<String> biases(Stream<LayerNode> nodes) {
        return nodes.flatMap(node -> node.layer().shifts().stream().map(shift -> node.name() + "/" + shift))
                .collect(Collectors.toSet());
    }

    private Tensor tensor(Backend backend, Shape shape, long seed) {
        return backend.upload(shape, rows, RandomValues.normal(rows * shape.size(), seed));
    }

    @Override
    public String toString() {
        return name + ", " + rows + " rows";
    }
}
