package org.gan4j.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gan4j.graph.Contraction.Window;
import org.junit.jupiter.api.Test;

class GraphTest {
    private final Graph graph = new Graph();
    private final Value x = graph.input("x", Shape.of(2, 3));

    @Test
    void makesTheSameValueOnce() {
        assertThat(x.exp()).isSameAs(x.exp());
        assertThat(x.plus(x.exp())).isSameAs(x.exp().plus(x));
        assertThat(x.times(2)).isSameAs(graph.constant(2).times(x));
    }

    @Test
    void simplifiesWhatChangesNothing() {
        assertThat(x.plus(0)).isSameAs(x);
        assertThat(x.times(1)).isSameAs(x);
        assertThat(x.minus(0)).isSameAs(x);
        assertThat(x.negated().negated()).isSameAs(x);
        assertThat(x.power(1)).isSameAs(x);
        assertThat(x.reshape(2, 3)).isSameAs(x);
        assertThat(x.reshape(6).reshape(2, 3)).isSameAs(x);
        assertThat(x.permute(1, 0).permute(1, 0)).isSameAs(x);
        assertThat(x.sumTo(Shape.of(2, 3))).isSameAs(x);
        assertThat(x.slice(0, 0, 2)).isSameAs(x);
        assertThat(graph.concat(0, List.of(x))).isSameAs(x);
    }

    @Test
    void computesWhatIsConstant() {
        assertThat(graph.constant(2).plus(3).isConstant(5)).isTrue();
        assertThat(x.times(0).isConstant(0)).isTrue();
        assertThat(x.times(0).shape()).isEqualTo(x.shape());
        assertThat(graph.constant(2, Shape.of(4)).sum(0).isConstant(8)).isTrue();
        assertThat(x.like(0).matmul(graph.input("w", Shape.of(3, 4))).shape()).isEqualTo(Shape.of(2, 4));
        assertThat(x.times(2).times(3)).isSameAs(x.times(6));
    }

    @Test
    void stretchesAfterAFunctionInsteadOfBefore() {
        final Value row = graph.input("row", Shape.of(3));
        assertThat(row.broadcast(Shape.of(2, 3)).exp()).isSameAs(row.exp().broadcast(Shape.of(2, 3)));
        assertThat(x.times(row.broadcast(Shape.of(2, 3)))).isSameAs(x.times(row));
    }

    @Test
    void namesTheOriginOfWhatDoesNotFit() {
        graph.setOrigin("discriminator, layer 1 (dense)");
        final Value y = graph.input("y", Shape.of(2, 4));
        assertThatThrownBy(() -> x.plus(y))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("discriminator, layer 1 (dense): [2, 3] and [2, 4] do not stretch to each other");
        assertThatThrownBy(() -> x.matmul(y)).hasMessageEndingWith("[2, 3] and [2, 4] cannot be multiplied");
        assertThatThrownBy(() -> x.reshape(5)).hasMessageEndingWith("[2, 3] cannot be reshaped to [5]");
        assertThatThrownBy(() -> x.slice(1, 2, 4)).hasMessageEndingWith("axis 1 of [2, 3] has no places 2 to 4");
        assertThatThrownBy(() -> x.sum(2)).hasMessageEndingWith("[2, 3] has no axis 2");
        assertThatThrownBy(() -> x.permute(0, 0)).hasMessageEndingWith("[0, 0] is no order of the axes of [2, 3]");
        assertThatThrownBy(() -> x.broadcast(Shape.of(3, 3))).hasMessageEndingWith("do not stretch to each other");
        assertThatThrownBy(() -> graph.concat(0, List.of(x, y)))
                .hasMessageEndingWith("[2, 3] and [2, 4] do not join along axis 0");
    }

    @Test
    void refusesAKernelLargerThanTheImage() {
        final Value image = graph.input("image", Shape.of(1, 1, 2, 2));
        final Value kernels = graph.input("kernels", Shape.of(1, 1, 3, 3));
        assertThatThrownBy(() -> image.convolve(kernels, new Window(1, 0, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a kernel of 3 with dilation 1 does not fit 2 with padding 0");
    }

    @Test
    void refusesAValueOfAnotherGraph() {
        final Value other = new Graph().input("x", Shape.of(2, 3));
        assertThatThrownBy(() -> x.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another graph");
    }

    @Test
    void refusesShapesThatNoArrayHas() {
        assertThatThrownBy(() -> Shape.of(2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.of(1 << 16, 1 << 16)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Shape.SCALAR.size()).isEqualTo(1);
    }
}
