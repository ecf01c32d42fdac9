package org.gan4j.api.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.rate.Rate;
import org.junit.jupiter.api.Test;

class OptimizersTest {
    private static final Rate RATE = new ConstantRate(0.1);

    @Test
    void everyOptimizerReachesItsOwnCase() {
        final OptimizerVisitor<String> names = new OptimizerVisitor<>() {
            @Override
            public String sgd(Sgd sgd) {
                return "sgd";
            }

            @Override
            public String adam(Adam adam) {
                return "adam";
            }
        };
        assertThat(new Sgd(RATE, RATE).accept(names)).isEqualTo("sgd");
        assertThat(new Adam(RATE, 0.9, 0.999, 1e-8).accept(names)).isEqualTo("adam");
    }

    @Test
    void adamRefusesWhatIsOutOfRange() {
        assertThatThrownBy(() -> new Adam(RATE, 1, 0.999, 1e-8)).hasMessage("beta1 must be in [0, 1), not 1");
        assertThatThrownBy(() -> new Adam(RATE, 0.9, -0.5, 1e-8)).hasMessage("beta2 must be in [0, 1), not -0.5");
        assertThatThrownBy(() -> new Adam(RATE, 0.9, 0.999, 0)).hasMessage("epsilon must be a number above 0, not 0");
    }
}
