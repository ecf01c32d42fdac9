package org.gan4j.api.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.api.init.Constant;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Reach ALL = Reach.EVERYTHING;
    private static final Reach SOME = new Reach(-2, 3);

    @Test
    void activationsBoundEverything() {
        assertThat(new Sigmoid().reach(ALL)).isEqualTo(new Reach(0, 1));
        assertThat(new Tanh().reach(ALL)).isEqualTo(new Reach(-1, 1));
        assertThat(new Relu().reach(ALL)).isEqualTo(new Reach(0, Double.POSITIVE_INFINITY));
        assertThat(new LeakyRelu(0.2).reach(ALL)).isEqualTo(ALL);
        assertThat(new LeakyRelu(0).reach(ALL)).isEqualTo(new Reach(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void activationsMapAnInterval() {
        assertThat(new Sigmoid().reach(SOME).low()).isCloseTo(0.1192, within(1e-4));
        assertThat(new Sigmoid().reach(SOME).high()).isCloseTo(0.9526, within(1e-4));
        assertThat(new Relu().reach(SOME)).isEqualTo(new Reach(0, 3));
        assertThat(new LeakyRelu(0.5).reach(SOME)).isEqualTo(new Reach(-1, 3));
    }

    @Test
    void layersWithWeightsReachEverythingAgain() {
        assertThat(new Dense(1, new Constant(0), new Constant(0)).reach(SOME)).isEqualTo(ALL);
        assertThat(new BatchNorm(0.9, 1e-5).reach(SOME)).isEqualTo(ALL);
    }

    @Test
    void otherLayersLeaveTheInterval() {
        assertThat(new Maxout(2).reach(SOME)).isEqualTo(SOME);
        assertThat(new Dropout(0.5).reach(SOME)).isEqualTo(SOME);
        assertThat(new Reshape(Shape.of(1)).reach(SOME)).isEqualTo(SOME);
        assertThat(new Flatten().reach(SOME)).isEqualTo(SOME);
    }

    @Test
    void coversARangeUpToItsEnds() {
        assertThat(SOME.covers(new Range(-2, 3))).isTrue();
        assertThat(SOME.covers(new Range(-2.1, 3))).isFalse();
        assertThat(SOME.covers(new Range(-2, 3.1))).isFalse();
        assertThat(ALL.covers(new Range(-1e30, 1e30))).isTrue();
    }
}
