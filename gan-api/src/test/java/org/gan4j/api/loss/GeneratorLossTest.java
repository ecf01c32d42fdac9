package org.gan4j.api.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The generator's two objectives of Goodfellow et al. 2014 against hand calculation. */
class GeneratorLossTest {
    private static final Loss MINIMAX = new Minimax(DiscriminatorWeight.ONE);
    private static final Loss NON_SATURATING = new NonSaturating(DiscriminatorWeight.ONE);
    private static final double LN_2 = 0.6931471805599453;

    @Test
    void undecidedCostsOneBitOfEitherSign() {
        assertThat(value(MINIMAX, 0, 0)).isCloseTo(-LN_2, within(1e-12));
        assertThat(value(NON_SATURATING, 0, 0)).isCloseTo(LN_2, within(1e-12));
    }

    /** Where D says 1/2 the two push alike: 1/2 over two rows, towards larger logits. */
    @Test
    void bothPushAlikeWhereTheDiscriminatorIsUndecided() {
        assertThat(gradient(MINIMAX, 0, 0)).containsOnly(-0.25f);
        assertThat(gradient(NON_SATURATING, 0, 0)).containsOnly(-0.25f);
    }

    /** Section 3: log(1 − D(G(z))) saturates where D rejects samples with confidence, −log D(G(z)) does not. */
    @Test
    void onlyMinimaxSaturatesWhereSamplesAreRejected() {
        final double judgement = 1 / (1 + Math.exp(10));
        assertThat(judgement).isCloseTo(4.54e-5, within(1e-7));

        assertThat(gradient(MINIMAX, -10, -10))
                .containsExactly(new float[] {(float) (-judgement / 2), (float) (-judgement / 2)}, within(1e-12f));
        assertThat(gradient(NON_SATURATING, -10, -10))
                .containsExactly(
                        new float[] {(float) ((judgement - 1) / 2), (float) ((judgement - 1) / 2)}, within(1e-7f));
    }

    /** σ(ln 3) = 3/4. */
    @Test
    void agreesWithProbabilitiesByHand() {
        final float ln3 = (float) Math.log(3);

        assertThat(value(MINIMAX, ln3, -ln3)).isCloseTo((Math.log(0.25) + Math.log(0.75)) / 2, within(1e-7));
        assertThat(gradient(MINIMAX, ln3, -ln3)).containsExactly(new float[] {-0.375f, -0.125f}, within(1e-7f));
        assertThat(value(NON_SATURATING, ln3, ln3)).isCloseTo(-Math.log(0.75), within(1e-7));
        assertThat(gradient(NON_SATURATING, ln3, -ln3)).containsExactly(new float[] {-0.125f, -0.375f}, within(1e-7f));
    }

    @Test
    void isExactAtExtremeLogits() {
        assertThat(value(MINIMAX, 1000)).isEqualTo(-1000);
        assertThat(value(MINIMAX, -1000)).isCloseTo(0, within(0.0));
        assertThat(gradient(MINIMAX, 1000)[0]).isEqualTo(-1);
        assertThat(gradient(MINIMAX, -1000)[0]).isCloseTo(0, within(0f));

        assertThat(value(NON_SATURATING, 1000)).isCloseTo(0, within(0.0));
        assertThat(value(NON_SATURATING, -1000)).isEqualTo(1000);
        assertThat(gradient(NON_SATURATING, 1000)[0]).isCloseTo(0, within(0f));
        assertThat(gradient(NON_SATURATING, -1000)[0]).isEqualTo(-1);
    }

    /** Minimax is a zero-sum game: the generator's loss is the discriminator's second term, negated. */
    @Test
    void minimaxIsZeroSum() {
        final Logits fake = Logits.of(-3, 0.5f, 2);
        final Terms generator = MINIMAX.generator(Logits.NONE, fake);
        final Terms discriminator = MINIMAX.discriminator(Logits.of(1000), fake);

        assertThat(generator.value()).isEqualTo(-discriminator.value());
        for (int row = 0; row < fake.rows(); row++) {
            assertThat(generator.fake()[row]).isEqualTo(-discriminator.fake()[row]);
        }
    }

    @Test
    void halvingConcernsTheDiscriminatorAlone() {
        final Logits fake = Logits.of(-3, 0.5f, 2);
        assertThat(new Minimax(DiscriminatorWeight.HALF)
                        .generator(Logits.NONE, fake)
                        .fake())
                .isEqualTo(MINIMAX.generator(Logits.NONE, fake).fake());
        assertThat(new NonSaturating(DiscriminatorWeight.HALF)
                        .generator(Logits.NONE, fake)
                        .fake())
                .isEqualTo(NON_SATURATING.generator(Logits.NONE, fake).fake());
    }

    @Test
    void realLogitsAreNotNeeded() {
        for (final Loss loss : List.of(MINIMAX, NON_SATURATING)) {
            assertThat(loss.generatorNeedsReal()).isFalse();
            assertThat(loss.generator(Logits.NONE, Logits.of(1)).real()).isEmpty();
        }
    }

    private static double value(Loss loss, float... fake) {
        return loss.generator(Logits.NONE, Logits.of(fake)).value();
    }

    @Test
    void gradientsThatChangeNothingAreZeroInsteadOfSubnormal() {
        assertThat(gradient(MINIMAX, -57)[0]).isCloseTo((float) -Math.exp(-57), withinPercentage(0.001));
        assertThat(gradient(MINIMAX, -58)[0]).isZero();
        assertThat(gradient(NON_SATURATING, 58)[0]).isZero();
    }

    private static float[] gradient(Loss loss, float... fake) {
        return loss.generator(Logits.NONE, Logits.of(fake)).fake();
    }
}
