package org.gan4j.api.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.gan4j.api.init.Constant;
import org.gan4j.api.init.Fans;
import org.gan4j.api.init.XavierUniform;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkSpecTest {
    private static final Shape IMAGE = Shape.of(1, 28, 28);

    @Test
    void chainsTheShapesOfItsLayers() {
        final NetworkSpec spec = NetworkSpec.of(
                "generator",
                Shape.of(100),
                List.of(
                        new Dropout(0.8),
                        dense(1200),
                        new Maxout(5),
                        new BatchNorm(0.8, 1e-5),
                        new Relu(),
                        new LeakyRelu(0.2),
                        new Tanh(),
                        dense(784),
                        new Sigmoid(),
                        new Reshape(IMAGE),
                        new Flatten(),
                        new Reshape(Shape.of(28, 28))));

        assertThat(spec.nodes().stream().map(LayerNode::output))
                .map(Shape::toString)
                .containsExactly(
                        "[100]",
                        "[1200]",
                        "[240]",
                        "[240]",
                        "[240]",
                        "[240]",
                        "[240]",
                        "[784]",
                        "[784]",
                        "[1, 28, 28]",
                        "[784]",
                        "[28, 28]");
        assertThat(spec.nodes().stream().map(LayerNode::input))
                .startsWith(spec.input())
                .endsWith(Shape.of(784));
        assertThat(spec.output()).isEqualTo(Shape.of(28, 28));
    }

    @Test
    void elementwiseLayersTakeAnyShape() {
        for (final LayerSpec layer :
                List.of(new Relu(), new LeakyRelu(0.2), new Sigmoid(), new Tanh(), new Dropout(0.5))) {
            assertThat(layer.output(IMAGE)).isEqualTo(IMAGE);
            assertThat(layer.parameters(IMAGE)).isEmpty();
        }
    }

    @Test
    void namesParametersByLayer() {
        final NetworkSpec spec = NetworkSpec.of(
                "generator", Shape.of(3), List.of(dense(4), new LeakyRelu(0.2), new BatchNorm(0.8, 1e-5), dense(2)));

        assertThat(spec.parameters().stream().map(ParameterSpec::name))
                .containsExactly(
                        "0-dense/weights",
                        "0-dense/bias",
                        "2-batch-norm/scale",
                        "2-batch-norm/shift",
                        "2-batch-norm/running-mean",
                        "2-batch-norm/running-variance",
                        "3-dense/weights",
                        "3-dense/bias");
        assertThat(spec.nodes().get(1).name()).isEqualTo("1-leaky-relu");
    }

    @Test
    void denseHasAMatrixAndABias() {
        final NetworkSpec spec = NetworkSpec.of(
                "discriminator", Shape.of(3), List.of(new Dense(4, new XavierUniform(), new Constant(1))));
        final Fans fans = new Fans(3, 4);

        assertThat(spec.parameters())
                .containsExactly(
                        new ParameterSpec(
                                "0-dense/weights",
                                Shape.of(3, 4),
                                new XavierUniform(),
                                fans,
                                ParameterSpec.Kind.TRAINED),
                        new ParameterSpec(
                                "0-dense/bias", Shape.of(4), new Constant(1), fans, ParameterSpec.Kind.TRAINED));
    }

    @Test
    void batchNormStartsAsTheIdentity() {
        final NetworkSpec spec = NetworkSpec.of("generator", Shape.of(5), List.of(new BatchNorm(0.8, 1e-5)));

        assertThat(spec.parameters().stream().map(ParameterSpec::initializer))
                .containsExactly(new Constant(1), new Constant(0), new Constant(0), new Constant(1));
        assertThat(spec.parameters().stream().map(ParameterSpec::isTrained)).containsExactly(true, true, false, false);
        assertThat(spec.parameters()).extracting(ParameterSpec::shape).containsOnly(Shape.of(5));
    }

    /** The MLP GAN of a well-known MNIST tutorial; its published count has batch norm's four vectors. */
    @Test
    void countsTheParametersOfTheMlpGan() {
        final Stream<LayerSpec> hidden = Stream.of(256, 512, 1024)
                .flatMap(units -> Stream.of(dense(units), new LeakyRelu(0.2), new BatchNorm(0.8, 1e-5)));
        final NetworkSpec generator = NetworkSpec.of(
                "generator",
                Shape.of(100),
                Stream.concat(hidden, Stream.of(dense(784), new Sigmoid(), new Reshape(IMAGE)))
                        .toList());
        final NetworkSpec discriminator = NetworkSpec.of(
                "discriminator",
                IMAGE,
                List.of(new Flatten(), dense(512), new LeakyRelu(0.2), dense(256), new LeakyRelu(0.2), dense(1)));

        assertThat(parameterCount(generator)).isEqualTo(1_493_520);
        assertThat(parameterCount(discriminator)).isEqualTo(533_505);
        assertThat(generator.nodes().get(2).parameterCount()).isEqualTo(4 * 256);
        assertThat(generator.output()).isEqualTo(discriminator.input());
        assertThat(discriminator.output()).isEqualTo(Shape.of(1));
    }

    @Test
    void rowsKnowNothingOfOneAnotherUntilALayerMixesThem() {
        assertThat(discriminator(new LeakyRelu(0.2)).isRowwise()).isTrue();
        assertThat(discriminator(new Maxout(2)).isRowwise()).isTrue();
        assertThat(discriminator(new BatchNorm(0.9, 1e-5)).isRowwise())
                .as("the minibatch's statistics are those of all its rows")
                .isFalse();
        assertThat(discriminator(new Dropout(0.5)).isRowwise())
                .as("real and generated rows have masks of their own")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void saysWhichLayerExpectsWhat(List<LayerSpec> layers, Shape input, int index, String message) {
        assertThatThrownBy(() -> NetworkSpec.of("discriminator", input, layers))
                .isInstanceOfSatisfying(ShapeException.class, e -> {
                    assertThat(e.role()).isEqualTo("discriminator");
                    assertThat(e.layer()).isEqualTo(index);
                })
                .hasMessage(message);
    }

    static Stream<Arguments> saysWhichLayerExpectsWhat() {
        return Stream.of(
                Arguments.of(
                        List.of(dense(1)),
                        IMAGE,
                        0,
                        "discriminator, layer 0 (dense): expects a flat input [n], gets [1, 28, 28];"
                                + " put a flatten layer before it"),
                Arguments.of(
                        List.of(new Dropout(0.5), new BatchNorm(0.8, 1e-5)),
                        IMAGE,
                        1,
                        "discriminator, layer 1 (batch-norm): expects a flat input [n], gets [1, 28, 28];"
                                + " put a flatten layer before it"),
                Arguments.of(
                        List.of(new Maxout(7)),
                        IMAGE,
                        0,
                        "discriminator, layer 0 (maxout): expects a flat input [n], gets [1, 28, 28];"
                                + " put a flatten layer before it"),
                Arguments.of(
                        List.of(dense(12), new Maxout(5)),
                        Shape.of(3),
                        1,
                        "discriminator, layer 1 (maxout): expects a multiple of its 5 pieces as input, gets [12]"),
                Arguments.of(
                        List.of(dense(100), new Tanh(), new Reshape(IMAGE)),
                        Shape.of(3),
                        2,
                        "discriminator, layer 2 (reshape): expects 784 values to make [1, 28, 28], gets 100 in [100]"),
                Arguments.of(
                        List.of(new Relu(), dense(50_000)),
                        Shape.of(50_000),
                        1,
                        "discriminator, layer 1 (dense): a shape of more than 2^31 - 1 values: [50000, 50000]"),
                Arguments.of(List.of(), IMAGE, 0, "discriminator: needs at least one layer"));
    }

    @Test
    void needsAsManyRowsAsAnyLayer() {
        discriminator(new Tanh()).requireRows(1);
        discriminator(new BatchNorm(0.8, 1e-5)).requireRows(2);
        assertThatThrownBy(() -> discriminator(new BatchNorm(0.8, 1e-5)).requireRows(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("batch-norm trains on at least 2 rows, not 1");
    }

    @Test
    void findsLayersThatDrawMasks() {
        assertThat(discriminator(new Dropout(0.5)).masked())
                .extracting(LayerNode::index)
                .containsExactly(1);
        assertThat(discriminator(new Tanh()).masked()).isEmpty();
    }

    /** The bias before the activation moves its outputs by no constant; the second batch norm takes the first one's shift. */
    @Test
    void findsShiftsThatTheNextLayerTakesAway() {
        final NetworkSpec network = NetworkSpec.of(
                "generator",
                Shape.of(4),
                List.of(
                        dense(6),
                        new Tanh(),
                        new BatchNorm(0.8, 1e-5),
                        dense(3),
                        new Flatten(),
                        new BatchNorm(0.8, 1e-5),
                        new BatchNorm(0.8, 1e-5),
                        dense(1)));

        assertThat(network.cancelledShifts()).containsExactlyInAnyOrder("3-dense/bias", "5-batch-norm/shift");
    }

    private static NetworkSpec discriminator(LayerSpec hidden) {
        return NetworkSpec.of("discriminator", Shape.of(4), List.of(dense(6), hidden, dense(1)));
    }

    private static LayerSpec dense(int units) {
        return new Dense(units, new XavierUniform(), new Constant(0));
    }

    private static long parameterCount(NetworkSpec spec) {
        return spec.nodes().stream().mapToLong(LayerNode::parameterCount).sum();
    }
}
