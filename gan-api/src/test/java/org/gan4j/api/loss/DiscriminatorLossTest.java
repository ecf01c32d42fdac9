package org.gan4j.api.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The discriminator's loss, the same in both games of Goodfellow et al. 2014, against hand calculation. */
class DiscriminatorLossTest {
    private static final Loss PAPER = new Minimax(DiscriminatorWeight.ONE);
    private static final Loss CODE = new NonSaturating(DiscriminatorWeight.HALF);
    private static final double LN_2 = 0.6931471805599453;

    @Test
    void undecidedCostsTwoBits() {
        final Logits zero = Logits.of(0, 0, 0);
        assertThat(PAPER.discriminator(zero, zero).value()).isCloseTo(2 * LN_2, within(1e-12));
        assertThat(CODE.discriminator(zero, zero).value()).isCloseTo(LN_2, within(1e-12));
    }

    /** d/dx −log σ(x) = −1/2 and d/dx −log(1 − σ(x)) = 1/2 at 0, a quarter of it for each of four rows. */
    @Test
    void undecidedIsPushedApart() {
        final Logits zero = Logits.of(0, 0, 0, 0);
        final Terms paper = PAPER.discriminator(zero, zero);
        final Terms code = CODE.discriminator(zero, zero);

        assertThat(paper.real()).containsOnly(-1 / 8f);
        assertThat(paper.fake()).containsOnly(1 / 8f);
        assertThat(code.real()).containsOnly(-1 / 16f);
        assertThat(code.fake()).containsOnly(1 / 16f);
    }

    /** σ(ln 3) = 3/4. */
    @Test
    void agreesWithProbabilitiesByHand() {
        final float ln3 = (float) Math.log(3);
        final Terms terms = PAPER.discriminator(Logits.of(ln3, -ln3), Logits.of(-ln3));

        final double real = -(Math.log(0.75) + Math.log(0.25)) / 2;
        final double fake = -Math.log(0.75);
        assertThat(terms.value()).isCloseTo(real + fake, within(1e-7));
        assertThat(terms.real()).containsExactly(new float[] {-0.125f, -0.375f}, within(1e-7f));
        assertThat(terms.fake()).containsExactly(new float[] {0.25f}, within(1e-7f));
    }

    @Test
    void bothGamesHaveTheSameDiscriminator() {
        final Logits real = Logits.of(1, -2, 0.5f);
        final Logits fake = Logits.of(-1, 3, 0);
        for (final DiscriminatorWeight weight : DiscriminatorWeight.values()) {
            final Terms minimax = new Minimax(weight).discriminator(real, fake);
            final Terms nonSaturating = new NonSaturating(weight).discriminator(real, fake);
            assertThat(nonSaturating.value()).isEqualTo(minimax.value());
            assertThat(nonSaturating.real()).isEqualTo(minimax.real());
            assertThat(nonSaturating.fake()).isEqualTo(minimax.fake());
        }
    }

    @ParameterizedTest
    @CsvSource({
        " 1000, -1000,    0,  0, 0", //
        "-1000,  1000, 2000, -1, 1",
        " 1000,  1000, 1000,  0, 1",
        "-1000, -1000, 1000, -1, 0"
    })
    void isExactAtExtremeLogits(float real, float fake, double value, double realGradient, double fakeGradient) {
        final Terms terms = PAPER.discriminator(Logits.of(real), Logits.of(fake));

        assertThat(terms.value()).isEqualTo(value);
        assertThat((double) terms.real()[0]).isCloseTo(realGradient, within(0.0));
        assertThat((double) terms.fake()[0]).isCloseTo(fakeGradient, within(0.0));
    }

    /** Theorem 1: where p_g = p_data the best discriminator says 1/2 and the game's value V is −log 4. */
    @Test
    void valueOfTheGameAtItsOptimumIsMinusLogFour() {
        final Logits half = Logits.of(0, 0, 0, 0);
        assertThat(-PAPER.discriminator(half, half).value()).isCloseTo(-Math.log(4), within(1e-12));
    }

    /**
     * Proposition 1 on two outcomes, three of four real examples being the first and one of four generated ones: the best
     * discriminator has log-odds log(p_data / p_g), the value is −log 4 + 2 · JSD, and no push of an outcome's logit is left.
     */
    @Test
    void bestDiscriminatorOfTwoOutcomesIsTheLogRatio() {
        final float a = (float) Math.log(3);
        final float b = (float) -Math.log(3);
        final Terms terms = PAPER.discriminator(Logits.of(a, a, a, b), Logits.of(a, b, b, b));

        final double jensenShannon = 0.75 * Math.log(0.75 / 0.5) + 0.25 * Math.log(0.25 / 0.5);
        assertThat(-terms.value()).isCloseTo(-Math.log(4) + 2 * jensenShannon, within(1e-7));
        assertThat(terms.real()[0] + terms.real()[1] + terms.real()[2] + terms.fake()[0])
                .isCloseTo(0, within(1e-7f));
        assertThat(terms.real()[3] + terms.fake()[1] + terms.fake()[2] + terms.fake()[3])
                .isCloseTo(0, within(1e-7f));
    }
}
