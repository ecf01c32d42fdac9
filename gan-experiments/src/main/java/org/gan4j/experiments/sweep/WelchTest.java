package org.gan4j.experiments.sweep;

import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;

/**
 * Welch's t-test, two-sided: whether the means of two independent samples differ, whose variances may differ, too.
 *
 * @param difference of the means: the variant's less the reference's
 * @param margin half the width of the 95 % confidence interval of the difference; not corrected for the number of comparisons
 * @param t the difference over its standard error
 * @param degreesOfFreedom by Welch and Satterthwaite
 * @param p how likely samples of equal means differ by as much
 */
record WelchTest(double difference, double margin, double t, double degreesOfFreedom, double p) {
    /** Of samples whose values are all equal; 0/0 is NaN. */
    private static final WelchTest ALL_EQUAL = new WelchTest(0, Double.NaN, Double.NaN, Double.NaN, 1);

    private static final TTest TEST = TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC);
    private static final double TAIL = 0.025;

    /** Of samples for which {@link Untested#of} knows no reason against it. */
    static WelchTest of(double[] reference, double[] values) {
        final BinaryScale scale = BinaryScale.of(reference, values);
        final double[] scaledReference = scale.down(reference);
        final double[] scaledValues = scale.down(values);
        final Estimate before = Estimate.of(scaledReference);
        final Estimate after = Estimate.of(scaledValues);
        final double standardError = Math.hypot(
                before.standardError().orElseThrow(), after.standardError().orElseThrow());
        if (standardError == 0) {
            return ALL_EQUAL;
        }
        final TTest.Result result = TEST.test(scaledValues, scaledReference);
        final double degreesOfFreedom = result.getDegreesOfFreedom();
        final double margin = standardError * TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(TAIL);
        return new WelchTest(
                scale.up(after.mean() - before.mean()),
                scale.up(margin),
                result.getStatistic(),
                degreesOfFreedom,
                result.getPValue());
    }
}
