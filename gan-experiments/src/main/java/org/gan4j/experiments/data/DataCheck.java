package org.gan4j.experiments.data;

import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.spec.Range;

/** Reads all of a data set. */
public final class DataCheck {
    private DataCheck() {}

    /**
     * Loads the data, which compares checksums where there are any, and looks at every value.
     *
     * @return the number of examples found sound
     * @throws DataException if it cannot be loaded, or a value is not a number within the data's range
     */
    public static SplitSizes run(DataSpec spec, LoadProgress progress) {
        final DataSplits splits = spec.load(progress);
        check("training", splits.train());
        check("validation", splits.validation());
        check("test", splits.test());
        return new SplitSizes(
                splits.train().size(), splits.validation().size(), splits.test().size());
    }

    private static void check(String split, Dataset data) {
        final Range range = data.range();
        final float low = (float) range.low();
        final float high = (float) range.high();
        final float[] example = new float[data.shape().size()];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, example, 0);
            for (final float value : example) {
                if (!Float.isFinite(value) || value < low || value > high) {
                    throw new DataException(split + " example " + index + " holds " + value + ", which is not within ["
                            + range.low() + ", " + range.high() + "]");
                }
            }
        }
    }
}
