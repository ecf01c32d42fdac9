package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.loss.Terms;
import org.gan4j.testkit.contract.LossCase.Objective;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The suite passes a loss with kinks and one that needs real logits, and finds what is wrong with the rest. */
class LossContractTest {
    private static final Loss SOUND = new NonSaturating(DiscriminatorWeight.ONE);

    @Nested
    class OfHinge implements LossContract {
        @Override
        public Loss newLoss() {
            return new Hinge();
        }
    }

    @Nested
    class OfPairedLeastSquares implements LossContract {
        @Override
        public Loss newLoss() {
            return new PairedLeastSquares();
        }
    }

    @Test
    void findsAWrongSign() {
        refuses(
                generatorTerms(terms -> new Terms(terms.value(), terms.real(), scaled(terms.fake(), -1))),
                LossContract::gradientIsTheDerivativeOfTheValue);
    }

    @Test
    void findsAWrongScale() {
        refuses(
                generatorTerms(terms -> new Terms(terms.value(), terms.real(), scaled(terms.fake(), 1.001f))),
                LossContract::gradientIsTheDerivativeOfTheValue);
    }

    @Test
    void findsASumInPlaceOfAMean() {
        refuses(
                generatorTerms(terms -> new Terms(
                        terms.value() * terms.fake().length, terms.real(), scaled(terms.fake(), terms.fake().length))),
                LossContract::twiceTheSameRowsKeepTheValueAndHalveTheGradient);
    }

    @Test
    void findsAGradientInTheWrongOrder() {
        refuses(
                generatorTerms(terms -> new Terms(terms.value(), terms.real(), sorted(terms.fake()))),
                LossContract::rowsInAnotherOrderKeepTheValueAndMoveTheGradient);
    }

    @Test
    void findsAnOverflow() {
        refuses(new NaiveCrossEntropy(), LossContract::valueAndGradientsAreFinite);
    }

    @Test
    void findsAGradientThatNobodyAskedFor() {
        final LossContract suite = () -> generatorTerms(terms -> new Terms(terms.value(), terms.fake(), terms.fake()));
        assertThatThrownBy(() -> suite.everyLogitAskedForHasAGradient(Objective.GENERATOR))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsASharedBuffer() {
        final float[] buffer = new float[LogitExample.ROWS];
        final Loss loss = generatorTerms(terms -> {
            System.arraycopy(terms.fake(), 0, buffer, 0, buffer.length);
            return new Terms(terms.value(), terms.real(), buffer);
        });
        final LossContract suite = () -> loss;
        assertThatThrownBy(() -> suite.isAFunctionOfTheLogitsAlone(Objective.GENERATOR))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsChangedLogits() {
        final LossContract suite = SortsItsInput::new;
        assertThatThrownBy(suite::leavesTheLogitsUnchanged).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAThresholdOnTheWrongSide() {
        final LossContract suite = () -> on(new Swapped(), LogitScale.scoresAbove(0));
        assertThatThrownBy(suite::whatIsAboveTheThresholdIsReal).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAnEquilibriumThatIsNone() {
        final LossContract moved = () -> on(SOUND, LogitScale.scoresAround(0.5));
        assertThatThrownBy(moved::theBestLogitForEqualRowsIsTheEquilibrium).isInstanceOf(AssertionError.class);

        final LossContract oneOfMany = () -> on(new Hinge(), LogitScale.scoresAround(0));
        assertThatThrownBy(oneOfMany::theBestLogitForEqualRowsIsTheEquilibrium).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsLogitsThatAreNoLogOdds() {
        final LossContract suite = () -> on(new Hinge(), LogitScale.logOdds());
        assertThatThrownBy(suite::theBestLogitIsTheLogOddsIfTheScaleSaysSo).isInstanceOf(AssertionError.class);
    }

    private static Loss on(Loss loss, LogitScale scale) {
        return new Loss() {
            @Override
            public Terms discriminator(Logits real, Logits fake) {
                return loss.discriminator(real, fake);
            }

            @Override
            public Terms generator(Logits real, Logits fake) {
                return loss.generator(real, fake);
            }

            @Override
            public LogitScale scale() {
                return scale;
            }
        };
    }

    /** The generator's cases alone are at fault; the discriminator's pass. */
    private static void refuses(Loss loss, CaseTest test) {
        final LossContract suite = () -> loss;
        final Consumer<Objective> run = objective -> LossCase.all()
                .filter(example -> example.objective() == objective)
                .forEach(example -> test.run(suite, example));
        assertThatCode(() -> run.accept(Objective.DISCRIMINATOR)).doesNotThrowAnyException();
        assertThatThrownBy(() -> run.accept(Objective.GENERATOR)).isInstanceOf(AssertionError.class);
    }

    private static Loss generatorTerms(UnaryOperator<Terms> fault) {
        return new Loss() {
            @Override
            public Terms discriminator(Logits real, Logits fake) {
                return SOUND.discriminator(real, fake);
            }

            @Override
            public Terms generator(Logits real, Logits fake) {
                return fault.apply(SOUND.generator(real, fake));
            }

            @Override
            public LogitScale scale() {
                return SOUND.scale();
            }
        };
    }

    private static float[] scaled(float[] values, float factor) {
        final float[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    private static float[] sorted(float[] values) {
        final float[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private interface CaseTest {
        void run(LossContract suite, LossCase example);
    }

    /** Lim and Ye, "Geometric GAN", 2017, eq. 9 and 10: kinks at -1 and 1. */
    private record Hinge() implements Loss {
        @Override
        public Terms discriminator(Logits real, Logits fake) {
            final float[] realGradient = new float[real.rows()];
            final float[] fakeGradient = new float[fake.rows()];
            double value = 0;
            for (int row = 0; row < real.rows(); row++) {
                value += Math.max(0, 1 - (double) real.values()[row]) / real.rows();
                realGradient[row] = real.values()[row] < 1 ? -1f / real.rows() : 0;
            }
            for (int row = 0; row < fake.rows(); row++) {
                value += Math.max(0, 1 + (double) fake.values()[row]) / fake.rows();
                fakeGradient[row] = fake.values()[row] > -1 ? 1f / fake.rows() : 0;
            }
            return new Terms(value, realGradient, fakeGradient);
        }

        @Override
        public Terms generator(Logits real, Logits fake) {
            final float[] gradient = new float[fake.rows()];
            Arrays.fill(gradient, -1f / fake.rows());
            double sum = 0;
            for (final float logit : fake.values()) {
                sum += logit;
            }
            return new Terms(-sum / fake.rows(), new float[0], gradient);
        }

        @Override
        public LogitScale scale() {
            return LogitScale.scoresAbove(0);
        }
    }

    /** {@code mean (real − fake ∓ 1)²}: the generator's loss depends on the real logits. */
    private record PairedLeastSquares() implements Loss {
        @Override
        public Terms discriminator(Logits real, Logits fake) {
            return terms(real, fake, 1);
        }

        @Override
        public Terms generator(Logits real, Logits fake) {
            return terms(real, fake, -1);
        }

        @Override
        public LogitScale scale() {
            return LogitScale.scores();
        }

        @Override
        public boolean generatorNeedsReal() {
            return true;
        }

        private static Terms terms(Logits real, Logits fake, int target) {
            final int rows = fake.rows();
            final float[] realGradient = new float[rows];
            final float[] fakeGradient = new float[rows];
            double value = 0;
            for (int row = 0; row < rows; row++) {
                final double error = (double) real.values()[row] - fake.values()[row] - target;
                value += error * error / rows;
                realGradient[row] = (float) (2 * error / rows);
                fakeGradient[row] = -realGradient[row];
            }
            return new Terms(value, realGradient, fakeGradient);
        }
    }

    /** {@code log(1 − σ(x))} as written: infinite for large logits. */
    private record NaiveCrossEntropy() implements Loss {
        @Override
        public Terms discriminator(Logits real, Logits fake) {
            return SOUND.discriminator(real, fake);
        }

        @Override
        public Terms generator(Logits real, Logits fake) {
            final float[] gradient = new float[fake.rows()];
            double value = 0;
            for (int row = 0; row < fake.rows(); row++) {
                final double judgement = 1 / (1 + Math.exp(-fake.values()[row]));
                value -= Math.log(judgement) / fake.rows();
                gradient[row] = (float) ((judgement - 1) / fake.rows());
            }
            return new Terms(value, new float[0], gradient);
        }

        @Override
        public LogitScale scale() {
            return SOUND.scale();
        }
    }

    /** Of a discriminator that calls generated rows real. */
    private record Swapped() implements Loss {
        @Override
        public Terms discriminator(Logits real, Logits fake) {
            final Terms terms = SOUND.discriminator(fake, real);
            return new Terms(terms.value(), terms.fake(), terms.real());
        }

        @Override
        public Terms generator(Logits real, Logits fake) {
            return SOUND.generator(real, fake);
        }

        @Override
        public LogitScale scale() {
            return LogitScale.scores();
        }
    }

    private record SortsItsInput() implements Loss {
        @Override
        public Terms discriminator(Logits real, Logits fake) {
            return SOUND.discriminator(real, fake);
        }

        @Override
        public Terms generator(Logits real, Logits fake) {
            Arrays.sort(fake.values());
            return SOUND.generator(real, fake);
        }

        @Override
        public LogitScale scale() {
            return SOUND.scale();
        }
    }
}
