package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.api.init.Constant;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.Flatten;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.layer.Maxout;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.layer.Reshape;
import org.gan4j.api.layer.Sigmoid;
import org.gan4j.api.layer.Tanh;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Reach ALL = Reach.EVERYTHING;
    private static final Reach SOME = new Reach(-2, 3);

    @Test
    void activationsBoundEverything() {
        assertThat(ALL.sigmoid(new Sigmoid())).isEqualTo(new Reach(0, 1));
        assertThat(ALL.tanh(new Tanh())).isEqualTo(new Reach(-1, 1));
        assertThat(ALL.relu(new Relu())).isEqualTo(new Reach(0, Double.POSITIVE_INFINITY));
        assertThat(ALL.leakyRelu(new LeakyRelu(0.2))).isEqualTo(ALL);
        assertThat(ALL.leakyRelu(new LeakyRelu(0))).isEqualTo(new Reach(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void activationsMapAnInterval() {
        assertThat(SOME.sigmoid(new Sigmoid()).low()).isCloseTo(0.1192, within(1e-4));
        assertThat(SOME.sigmoid(new Sigmoid()).high()).isCloseTo(0.9526, within(1e-4));
        assertThat(SOME.relu(new Relu())).isEqualTo(new Reach(0, 3));
        assertThat(SOME.leakyRelu(new LeakyRelu(0.5))).isEqualTo(new Reach(-1, 3));
    }

    @Test
    void layersWithWeightsReachEverythingAgain() {
        assertThat(SOME.dense(new Dense(1, new Constant(0), new Constant(0)))).isEqualTo(ALL);
        assertThat(SOME.batchNorm(new BatchNorm(0.9, 1e-5))).isEqualTo(ALL);
    }

    @Test
    void otherLayersLeaveTheInterval() {
        assertThat(SOME.maxout(new Maxout(2))).isEqualTo(SOME);
        assertThat(SOME.dropout(new Dropout(0.5))).isEqualTo(SOME);
        assertThat(SOME.reshape(new Reshape(Shape.of(1)))).isEqualTo(SOME);
        assertThat(SOME.flatten(new Flatten())).isEqualTo(SOME);
    }

    @Test
    void coversARangeUpToItsEnds() {
        assertThat(SOME.covers(new Range(-2, 3))).isTrue();
        assertThat(SOME.covers(new Range(-2.1, 3))).isFalse();
        assertThat(SOME.covers(new Range(-2, 3.1))).isFalse();
        assertThat(ALL.covers(new Range(-1e30, 1e30))).isTrue();
    }
}
