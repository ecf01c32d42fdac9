package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Terms;
import org.gan4j.testkit.contract.LossCase.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of every {@link Loss}. The value must be computed in double precision. */
public interface LossContract {
    Loss newLoss();

    @ParameterizedTest
    @MethodSource("org.gan4j.testkit.contract.LossCase#all")
    default void gradientIsTheDerivativeOfTheValue(LossCase example) {
        final Loss loss = newLoss();
        final Logits real = example.logits().real();
        final Logits fake = example.logits().fake();
        final Terms terms = example.of(loss, real, fake);

        if (terms.real().length > 0) {
            requireDerivative(
                    terms.value(),
                    terms.real(),
                    real.values(),
                    moved -> example.of(loss, Logits.of(moved), fake).value());
        }
        requireDerivative(
                terms.value(),
                terms.fake(),
                fake.values(),
                moved -> example.of(loss, real, Logits.of(moved)).value());
    }

    @ParameterizedTest
    @MethodSource("org.gan4j.testkit.contract.LossCase#all")
    default void valueAndGradientsAreFinite(LossCase example) {
        final Terms terms = example.of(newLoss());

        assertThat(terms.value()).as("value").isFinite();
        for (final float[] gradient : new float[][] {terms.real(), terms.fake()}) {
            for (final float entry : gradient) {
                assertThat(entry).as("entry of a gradient").isFinite();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    default void everyLogitAskedForHasAGradient(Objective objective) {
        final Loss loss = newLoss();
        final Terms terms = new LossCase(objective, LogitExample.undecided()).of(loss);
        final boolean asksReal = objective == Objective.DISCRIMINATOR || loss.generatorNeedsReal();

        assertThat(terms.real()).as("gradient of the real logits").hasSize(asksReal ? LogitExample.ROWS : 0);
        assertThat(terms.fake()).as("gradient of the generated logits").hasSize(LogitExample.ROWS);
    }

    @ParameterizedTest
    @MethodSource("org.gan4j.testkit.contract.LossCase#all")
    default void twiceTheSameRowsKeepTheValueAndHalveTheGradient(LossCase example) {
        final IntUnaryOperator twice = row -> row % LogitExample.ROWS;
        final Terms once = example.of(newLoss());
        final Terms doubled = example.of(
                newLoss(),
                rows(example.logits().real(), 2 * LogitExample.ROWS, twice),
                rows(example.logits().fake(), 2 * LogitExample.ROWS, twice));

        requireClose("value", doubled.value(), once.value());
        requireRows("gradient of the real logits", doubled.real(), once.real(), twice, 0.5);
        requireRows("gradient of the generated logits", doubled.fake(), once.fake(), twice, 0.5);
    }

    /** Permutes real and generated rows together, so that losses of pairs pass, too. */
    @ParameterizedTest
    @MethodSource("org.gan4j.testkit.contract.LossCase#all")
    default void rowsInAnotherOrderKeepTheValueAndMoveTheGradient(LossCase example) {
        final IntUnaryOperator order = row -> (3 * row + 1) % LogitExample.ROWS;
        final Terms straight = example.of(newLoss());
        final Terms moved = example.of(
                newLoss(),
                rows(example.logits().real(), LogitExample.ROWS, order),
                rows(example.logits().fake(), LogitExample.ROWS, order));

        requireClose("value", moved.value(), straight.value());
        requireRows("gradient of the real logits", moved.real(), straight.real(), order, 1);
        requireRows("gradient of the generated logits", moved.fake(), straight.fake(), order, 1);
    }

    @ParameterizedTest
    @EnumSource
    default void isAFunctionOfTheLogitsAlone(Objective objective) {
        final Loss loss = newLoss();
        final LossCase example = new LossCase(objective, LogitExample.undecided());
        final Terms first = example.of(loss);
        final Terms copy =
                new Terms(first.value(), first.real().clone(), first.fake().clone());
        LossCase.all().forEach(other -> other.of(loss));

        requireSame("terms after other calls", first, copy);
        requireSame("terms of a later call", example.of(loss), copy);
    }

    @Test
    default void leavesTheLogitsUnchanged() {
        final LogitExample example = LogitExample.mixed();
        newLoss().discriminator(example.real(), example.fake());
        newLoss().generator(example.real(), example.fake());

        final LogitExample untouched = LogitExample.mixed();
        assertThat(example.real().values()).isEqualTo(untouched.real().values());
        assertThat(example.fake().values()).isEqualTo(untouched.fake().values());
    }

    /** Of two discriminators of opposite minds, the one that is right has the smaller loss. */
    @Test
    default void whatIsAboveTheThresholdIsReal() {
        final Loss loss = newLoss();
        loss.scale().threshold().ifPresent(threshold -> {
            final Logits above = rows(threshold + 1);
            final Logits below = rows(threshold - 1);

            assertThat(loss.discriminator(above, below).value())
                    .as("loss of a discriminator that puts real rows above %s, generated ones below", threshold)
                    .isLessThan(loss.discriminator(below, above).value());
        });
    }

    /** Where real and generated rows are the same, a discriminator gains nothing by another logit. */
    @Test
    default void theBestLogitForEqualRowsIsTheEquilibrium() {
        final Loss loss = newLoss();
        loss.scale().equilibrium().ifPresent(equilibrium -> {
            final Logits equal = rows(equilibrium);
            final double least = loss.discriminator(equal, equal).value();
            for (final double other : new double[] {equilibrium - 0.25, equilibrium + 0.25}) {
                final Logits moved = rows(other);
                assertThat(loss.discriminator(moved, moved).value())
                        .as("loss at the logit %s, not %s", other, equilibrium)
                        .isGreaterThan(least);
            }
        });
    }

    /** A logit x on three of four real rows and one of four generated ones: log 3, where the gradients of these rows cancel. */
    @Test
    default void theBestLogitIsTheLogOddsIfTheScaleSaysSo() {
        final Loss loss = newLoss();
        if (loss.scale().isLogOdds()) {
            final float odds = (float) Math.log(3);
            final Terms terms = loss.discriminator(Logits.of(odds, odds, odds, 0), Logits.of(odds, 0, 0, 0));
            final double pull = terms.real()[0] + terms.real()[1] + terms.real()[2];

            assertThat(pull + terms.fake()[0])
                    .as("gradient of the logit of rows three times as likely real as generated, at log 3")
                    .isCloseTo(0, within(1e-5 * Math.abs(pull)));
            assertThat(pull).as("gradient of its real rows").isNotZero();
        }
    }

    @Test
    default void theScaleIsAlwaysTheSame() {
        final Loss loss = newLoss();
        final LogitScale before = loss.scale();
        LossCase.all().forEach(example -> example.of(loss));

        assertThat(loss.scale()).isEqualTo(before);
    }

    private static Logits rows(double logit) {
        final float[] values = new float[LogitExample.ROWS];
        Arrays.fill(values, (float) logit);
        return Logits.of(values);
    }

    private static void requireDerivative(
            double value, float[] gradient, float[] logits, ToDoubleFunction<float[]> function) {
        final double[] slopes = Derivative.of(function, logits);
        final double largest = Arrays.stream(slopes).map(Math::abs).max().orElseThrow();
        final double rounding = 16 * Math.ulp(Math.max(Math.abs(value), 1000)) / Derivative.STEP;
        for (int row = 0; row < gradient.length; row++) {
            final double tolerance = 1e-5 * Math.abs(slopes[row]) + 1e-6 * largest + rounding;
            assertThat((double) gradient[row])
                    .as("gradient of logit %s, row %d", logits[row], row)
                    .isCloseTo(slopes[row], within(tolerance));
        }
    }

    private static Logits rows(Logits logits, int rows, IntUnaryOperator source) {
        final float[] values = new float[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = logits.values()[source.applyAsInt(row)];
        }
        return Logits.of(values);
    }

    private static void requireRows(
            String name, float[] actual, float[] original, IntUnaryOperator source, double factor) {
        for (int row = 0; row < actual.length; row++) {
            requireClose(name + ", row " + row, actual[row], factor * original[source.applyAsInt(row)]);
        }
    }

    private static void requireClose(String name, double actual, double expected) {
        assertThat(actual).as(name).isCloseTo(expected, within(1e-5 * Math.abs(expected) + 1e-12));
    }

    private static void requireSame(String name, Terms actual, Terms expected) {
        assertThat(actual.value()).as(name).isEqualTo(expected.value());
        assertThat(actual.real()).as(name).isEqualTo(expected.real());
        assertThat(actual.fake()).as(name).isEqualTo(expected.fake());
    }
}
