package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six variants, by the size of the minibatch from 1 to 6, with three seeds. */
class ContrastsTest {
    private static final double NONE = Double.NaN;

    @TempDir
    private Path directory;

    private Sweep sweep;

    @BeforeEach
    void read() {
        sweep = new SweepFiles(directory).sweep("""
                {"name": "sizes", "base": "tiny.json", "seeds": [1, 2, 3], "grid": {"/batchSize": [1, 2, 3, 4, 5, 6]}}
                """);
    }

    /** P-values by scipy's {@code ttest_ind(equal_var=False)}, adjusted ones by statsmodels' {@code multipletests(method="holm")}. */
    @Test
    void correctsForTheVariantsOfAMetric() {
        final Contrasts contrasts = contrasts(new double[][] {
            {7, 8, 8}, {7, 8, 7}, {6, 4, 8}, {8, 8, 7}, {0, 0, 0}, {4, 5, 3},
        });
        assertThat(contrasts.get(sweep.reference(), "m")).isEmpty();
        assertTested(contrasts, 1, 0.5185185185185179, 1);
        assertTested(contrasts, 2, 0.2832361277697779, 0.84970838);
        assertTested(contrasts, 3, 1, 1);
        assertTested(contrasts, 4, 0.0018850158136836835, 0.00942508);
        assertTested(contrasts, 5, 0.009963863769099275, 0.03985546);
    }

    /** Two tests are left. */
    @Test
    void countsOnlyWhatIsTested() {
        final Contrasts contrasts = contrasts(new double[][] {
            {7, 8, 8}, {7, NONE, NONE}, {NONE, NONE, NONE}, {7, 8, NONE}, {0, 0, 0}, {NONE, 5, NONE},
        });
        assertThat(List.of(get(contrasts, 1), get(contrasts, 2), get(contrasts, 5)))
                .containsOnly(Untested.TOO_FEW);
        assertTested(contrasts, 3, 0.80876844, 0.80876844);
        assertTested(contrasts, 4, 0.0018850158136836835, 2 * 0.0018850158136836835);
    }

    @Test
    void testsNoConstantAgainstAnother() {
        final Contrasts contrasts = contrasts(new double[][] {
            {8, 8, 8}, {8, 8, 8}, {7, 7, 7}, {8, 8, NONE}, {6, 4, 8}, {NONE, NONE, NONE},
        });
        assertTested(contrasts, 1, 1, 1);
        assertThat(get(contrasts, 2)).isEqualTo(Untested.NO_SPREAD);
        assertTested(contrasts, 3, 1, 1);
        assertTested(contrasts, 4, 0.22540333075851657, 3 * 0.22540333075851657);
    }

    @Test
    void testsNothingWithoutAReference() {
        final Contrasts contrasts = contrasts(new double[][] {
            {NONE, 8, NONE}, {8, 8, 8}, {7, 7, 7}, {8, 8, 9}, {6, 4, 8}, {1, 2, 3},
        });
        for (int variant = 1; variant < 6; variant++) {
            assertThat(get(contrasts, variant)).isEqualTo(Untested.TOO_FEW);
        }
        assertThat(contrasts.areThere("m")).isFalse();
    }

    @Test
    void comparesWithTheFirstVariantOfTheFile() {
        final Sweep reversed = new SweepFiles(directory).sweep("""
                {"name": "sizes", "base": "tiny.json", "seeds": [1, 2, 3], "grid": {"/batchSize": [6, 5, 4, 3, 2, 1]}}
                """);
        assertThat(reversed.reference().text()).isEqualTo("batchSize=6");
    }

    private void assertTested(Contrasts contrasts, int variant, double p, double adjusted) {
        final Tested tested = (Tested) get(contrasts, variant);
        assertThat(tested.test().p()).isEqualTo(p, within(1e-7));
        assertThat(tested.adjustedP()).isEqualTo(adjusted, within(1e-7));
    }

    private Contrast get(Contrasts contrasts, int variant) {
        return contrasts.get(sweep.variants().get(variant), "m").orElseThrow();
    }

    /** @param values of the metric {@code m}, by variant and seed */
    private Contrasts contrasts(double[][] values) {
        final TrialOutcome[] outcomes = new TrialOutcome[sweep.trials().size()];
        Arrays.setAll(outcomes, i -> Outcomes.completed("m", values[i % values.length][i / values.length]));
        return new Contrasts(Outcomes.report(sweep, outcomes));
    }
}
