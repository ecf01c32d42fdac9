package org.gan4j.datasets.image;

import java.util.List;
import java.util.Map;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.spec.Range;

class MnistSpecTest implements BundledImagesContract {
    private static final DataSplits DATA = new MnistSpec("train", "train[50000:60000]", "test", Range.UNIT).load();

    @Override
    public PublishedFacts facts() {
        return new PublishedFacts(
                "mnist",
                Map.of(
                        "train-images-idx3-ubyte.gz", "6bbc9ace898e44ae57da46a324031adb",
                        "train-labels-idx1-ubyte.gz", "a25bea736e30d166cdddb491f175f624",
                        "t10k-images-idx3-ubyte.gz", "2646ac647ad5339dbf082846283269ea",
                        "t10k-labels-idx1-ubyte.gz", "27ae3e4e09519cfbb04c329615203637"),
                List.of(5, 0, 4, 1, 9, 2, 1, 3, 1, 4),
                List.of(5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949),
                0.1307,
                0.3081);
    }

    @Override
    public DataSpec newSpec(String train, String validation, String test, Range range) {
        return new MnistSpec(train, validation, test, range);
    }

    @Override
    public DataSplits data() {
        return DATA;
    }
}
