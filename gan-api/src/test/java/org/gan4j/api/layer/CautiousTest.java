package org.gan4j.api.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.rate.ExponentialDecay;
import org.gan4j.spec.Finding;
import org.junit.jupiter.api.Test;

/** The records of the API whose values other frameworks count otherwise. */
class CautiousTest {
    @Test
    void aSmallDecayMayBeAMomentumOfPyTorch() {
        assertThat(new BatchNorm(0.1, 1e-5).cautions())
                .extracting(Finding::text)
                .containsExactly(
                        "decay 0.1 keeps little of the running statistics; PyTorch's momentum 0.1 is decay 0.9");
        assertThat(new BatchNorm(0.07, 1e-5).cautions())
                .singleElement()
                .extracting(Finding::text, STRING)
                .endsWith(" is decay 0.93");
        assertThat(new BatchNorm(0.499, 1e-5).cautions()).hasSize(1);
        assertThat(new BatchNorm(0.5, 1e-5).cautions()).isEmpty();
        assertThat(new BatchNorm(0, 1e-5).cautions())
                .as("the last minibatch's alone")
                .isEmpty();
    }

    @Test
    void aLargeEpsilonMayBeAMomentum() {
        assertThat(new BatchNorm(0.8, 0.8).cautions())
                .extracting(Finding::text)
                .containsExactly("epsilon 0.8 is no small part of a variance; usual are 1e-5 and 1e-3");
        assertThat(new BatchNorm(0.8, 0.01).cautions()).isEmpty();
        assertThat(new BatchNorm(0.2, 0.8).cautions()).hasSize(2);
    }

    @Test
    void aSmallKeepMayBeADropoutRate() {
        assertThat(new Dropout(0.3).cautions())
                .extracting(Finding::text)
                .containsExactly("keep 0.3 drops more than half of the values; a dropout rate (p) of 0.3 is keep 0.7");
        assertThat(new Dropout(0.5).cautions()).isEmpty();
    }

    @Test
    void betasMayBeSwapped() {
        assertThat(adam(0.999, 0.9).cautions())
                .extracting(Finding::text)
                .containsExactly("beta1 0.999 is above beta2 0.9; usually it is below: they may be swapped");
        assertThat(adam(0.9, 0.9).cautions()).isEmpty();
        assertThat(adam(0.5, 0.999).cautions()).isEmpty();
    }

    /** 0.95^45 = 0.0994. */
    @Test
    void aSmallFactorMayBePerEpoch() {
        assertThat(new ExponentialDecay(0.1, 0.95, 0).cautions())
                .extracting(Finding::text)
                .containsExactly(
                        "factor 0.95 is per iteration: it leaves a tenth after 45 iterations; a factor per epoch of"
                                + " n iterations is its n-th root per iteration");
        assertThat(new ExponentialDecay(0.1, 0.99, 0).cautions()).isEmpty();
    }

    private static Adam adam(double beta1, double beta2) {
        return new Adam(new ConstantRate(0.001), beta1, beta2, 1e-8);
    }
}
