package org.gan4j.api.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gan4j.api.init.Constant;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final Constant ZERO = new Constant(0);

    /** One case for each layer; a new one that is not here does not compile. */
    private static final LayerVisitor<String> NAMES = new LayerVisitor<>() {
        @Override
        public String dense(Dense layer) {
            return "dense";
        }

        @Override
        public String relu(Relu layer) {
            return "relu";
        }

        @Override
        public String leakyRelu(LeakyRelu layer) {
            return "leaky-relu";
        }

        @Override
        public String sigmoid(Sigmoid layer) {
            return "sigmoid";
        }

        @Override
        public String tanh(Tanh layer) {
            return "tanh";
        }

        @Override
        public String maxout(Maxout layer) {
            return "maxout";
        }

        @Override
        public String batchNorm(BatchNorm layer) {
            return "batch-norm";
        }

        @Override
        public String dropout(Dropout layer) {
            return "dropout";
        }

        @Override
        public String reshape(Reshape layer) {
            return "reshape";
        }

        @Override
        public String flatten(Flatten layer) {
            return "flatten";
        }
    };

    @Test
    void everyLayerReachesItsOwnCase() {
        final LayerSpec[] layers = {
            new Dense(1, ZERO, ZERO),
            new Relu(),
            new LeakyRelu(0.2),
            new Sigmoid(),
            new Tanh(),
            new Maxout(2),
            new BatchNorm(0.8, 1e-5),
            new Dropout(0.5),
            new Reshape(Shape.of(2, 2)),
            new Flatten()
        };
        assertThat(layers).hasSize(LayerSpec.class.getPermittedSubclasses().length);
        for (final LayerSpec layer : layers) {
            assertThat(layer.accept(NAMES)).isEqualTo(LayerSpecs.typeOf(layer));
        }
    }

    @Test
    void refusesWhatIsOutOfRange() {
        refused(() -> new Dense(0, ZERO, ZERO), "units must be a number above 0, not 0");
        refused(() -> new LeakyRelu(1), "slope must be in [0, 1), not 1");
        refused(() -> new LeakyRelu(-0.1), "slope must be in [0, 1), not -0.1");
        refused(() -> new Maxout(1), "pieces must be in [2, 2147483647), not 1");
        refused(() -> new BatchNorm(1, 1e-5), "decay must be in [0, 1), not 1");
        refused(() -> new BatchNorm(0.9, 0), "epsilon must be a number above 0, not 0");
        refused(() -> new Dropout(0), "keep must be in (0, 1], not 0");
        refused(() -> new Dropout(1.5), "keep must be in (0, 1], not 1.5");
    }

    private static void refused(ThrowingCallable layer, String message) {
        assertThatThrownBy(layer).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void onlyBatchNormTrainsOnTwoRowsAndTakesShiftsAway() {
        assertThat(new BatchNorm(0.8, 1e-5).leastRows()).isEqualTo(2);
        assertThat(new BatchNorm(0.8, 1e-5).removesShifts()).isTrue();
        assertThat(new BatchNorm(0.8, 1e-5).shifts()).containsExactly("shift");
        assertThat(new Dense(1, ZERO, ZERO).leastRows()).isEqualTo(1);
        assertThat(new Dense(1, ZERO, ZERO).removesShifts()).isFalse();
        assertThat(new Dense(1, ZERO, ZERO).shifts()).containsExactly("bias");
        assertThat(new Relu().shifts()).isEmpty();
    }

    @Test
    void shapesAreViews() {
        assertThat(new Flatten().isView()).isTrue();
        assertThat(new Reshape(Shape.of(2, 2)).isView()).isTrue();
        assertThat(new Dropout(1).isView()).isFalse();
        assertThat(new Maxout(2).isView()).isFalse();
    }

    @Test
    void onlyDropoutDrawsAMask() {
        assertThat(new Dropout(0.8).maskKeep()).hasValue(0.8);
        assertThat(new Maxout(2).maskKeep()).isEmpty();
    }
}
