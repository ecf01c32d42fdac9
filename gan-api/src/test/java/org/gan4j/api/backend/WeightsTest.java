package org.gan4j.api.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.init.Constant;
import org.gan4j.api.init.DataLogit;
import org.gan4j.api.init.Initializer;
import org.gan4j.api.init.XavierUniform;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.LayerSpec;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void initialHasEveryParameterInOrder() {
        final NetworkSpec spec = generator(dense(4), new BatchNorm(0.9, 1e-5), dense(2));
        final Weights weights = Weights.initial(spec, 1, WeightsTest::noData);

        assertThat(weights.byName().keySet())
                .containsExactlyElementsOf(
                        spec.parameters().stream().map(ParameterSpec::name).toList());
        assertThat(weights.values("0-dense/bias")).containsExactly(0, 0, 0, 0);
        assertThat(weights.values("1-batch-norm/scale")).containsExactly(1, 1, 1, 1);
        weights.requireMatch(spec.parameters());
    }

    @Test
    void initialIsTheSameAtEveryCall() {
        final NetworkSpec spec = generator(dense(4));
        assertThat(matrix(Weights.initial(spec, 1, WeightsTest::noData)))
                .isEqualTo(matrix(Weights.initial(spec, 1, WeightsTest::noData)));
    }

    @Test
    void initialDependsOnNoOtherLayer() {
        final Weights alone = Weights.initial(generator(dense(4)), 1, WeightsTest::noData);
        final Weights among =
                Weights.initial(generator(dense(4), new Relu(), dense(4), dense(1)), 1, WeightsTest::noData);
        final Weights behind = Weights.initial(
                generator(new Dense(3, new XavierUniform(), new XavierUniform()), dense(4)), 1, WeightsTest::noData);

        assertThat(matrix(among)).isEqualTo(matrix(alone));
        assertThat(behind.values("1-dense/weights"))
                .isEqualTo(Weights.initial(generator(new Relu(), dense(4)), 1, WeightsTest::noData)
                        .values("1-dense/weights"));
    }

    @Test
    void initialDiffersBySeedRoleAndName() {
        final NetworkSpec spec = generator(dense(3), dense(3));
        final Weights weights = Weights.initial(spec, 1, WeightsTest::noData);

        assertThat(matrix(Weights.initial(spec, 2, WeightsTest::noData))).isNotEqualTo(matrix(weights));
        assertThat(matrix(Weights.initial(
                        NetworkSpec.of("discriminator", Shape.of(3), layers(spec)), 1, WeightsTest::noData)))
                .isNotEqualTo(matrix(weights));
        assertThat(weights.values("1-dense/weights")).isNotEqualTo(matrix(weights));
    }

    @Test
    void initialAsksForTheDataWhereItMatters() {
        final NetworkSpec spec = generator(new Dense(2, new XavierUniform(), new DataLogit(1e-7)));
        final Weights weights = Weights.initial(spec, 1, () -> new float[] {0.5f, 0.75f});

        assertThat(weights.values("0-dense/bias")).containsExactly(new float[] {0, 1.0986123f}, within(1e-6f));
    }

    @Test
    void refusesValuesThatDoNotFillTheShape() {
        assertThatThrownBy(() -> new Weight(Shape.of(2, 3), new float[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shape [2, 3] has 6 values, not 5");
    }

    @Test
    void refusesAnUnknownName() {
        final Weights weights = weights(Map.of("a", Shape.of(2)));
        assertThatThrownBy(() -> weights.values("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tensor named b; there are [a]");
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        final Map<String, Weight> map = new LinkedHashMap<>();
        map.put("a", new Weight(Shape.of(1), new float[1]));
        final Weights weights = new Weights(map);
        map.clear();

        assertThat(weights.byName()).containsOnlyKeys("a");
        assertThatThrownBy(() -> weights.byName().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void matchesExactlyTheParameters() {
        final List<ParameterSpec> parameters = generator(dense(4)).parameters();
        final Shape matrix = Shape.of(3, 4);
        final Shape bias = Shape.of(4);

        weights(Map.of("0-dense/weights", matrix, "0-dense/bias", bias)).requireMatch(parameters);
        mismatch(Map.of("0-dense/weights", matrix), "no weights for parameter 0-dense/bias");
        mismatch(
                Map.of("0-dense/weights", Shape.of(4, 3), "0-dense/bias", bias),
                "parameter 0-dense/weights has shape [3, 4], its weights [4, 3]");
        mismatch(
                Map.of("0-dense/weights", matrix, "0-dense/bias", bias, "1-dense/bias", bias),
                "weights for unknown parameters [1-dense/bias]");
    }

    @Test
    void thoseOfTheFirstLayersFitTheirNetwork() {
        final NetworkSpec spec = generator(dense(4), new BatchNorm(0.9, 1e-5), dense(2));
        final NetworkSpec first = spec.first(2);
        final Weights all = Weights.initial(spec, 1, WeightsTest::noData);
        final Weights some = all.only(first.parameters());

        assertThat(first.output()).isEqualTo(Shape.of(4));
        some.requireMatch(first.parameters());
        assertThat(some.values("0-dense/weights")).isSameAs(all.values("0-dense/weights"));
        assertThatThrownBy(() -> some.only(spec.parameters()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no tensor named 2-dense/weights; there are [0-dense/weights");
    }

    private static void mismatch(Map<String, Shape> shapes, String message) {
        final List<ParameterSpec> parameters = generator(dense(4)).parameters();
        assertThatThrownBy(() -> weights(shapes).requireMatch(parameters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Weights weights(Map<String, Shape> shapes) {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> weights.put(name, new Weight(shape, new float[shape.size()])));
        return new Weights(weights);
    }

    private static NetworkSpec generator(LayerSpec... layers) {
        return NetworkSpec.of("generator", Shape.of(3), List.of(layers));
    }

    private static List<LayerSpec> layers(NetworkSpec spec) {
        return spec.nodes().stream().map(node -> node.layer()).toList();
    }

    private static Dense dense(int units) {
        final Initializer zero = new Constant(0);
        return new Dense(units, new XavierUniform(), zero);
    }

    private static float[] noData() {
        throw new IllegalStateException("nobody depends on the data");
    }

    private static float[] matrix(Weights weights) {
        return weights.values("0-dense/weights");
    }
}
