package org.gan4j.datasets.image;

import java.util.List;
import java.util.Map;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.spec.Range;

class FashionMnistSpecTest implements BundledImagesContract {
    private static final DataSplits DATA =
            new FashionMnistSpec("train", "train[50000:60000]", "test", Range.UNIT).load();

    @Override
    public PublishedFacts facts() {
        return new PublishedFacts(
                "fashion-mnist",
                Map.of(
                        "train-images-idx3-ubyte.gz", "f4a8712d7a061bf5bd6d2ca38dc4d50a",
                        "train-labels-idx1-ubyte.gz", "9018921c3c673c538a1fc5bad174d6f9",
                        "t10k-images-idx3-ubyte.gz", "8181f5470baa50b63fa0f6fddb340f0a",
                        "t10k-labels-idx1-ubyte.gz", "15d484375f8d13e6eb1aabb0c3f46965"),
                List.of(9, 0, 0, 3, 0, 2, 7, 2, 5, 5),
                List.of(6000, 6000, 6000, 6000, 6000, 6000, 6000, 6000, 6000, 6000),
                0.2860,
                0.3530);
    }

    @Override
    public DataSpec newSpec(String train, String validation, String test, Range range) {
        return new FashionMnistSpec(train, validation, test, range);
    }

    @Override
    public DataSplits data() {
        return DATA;
    }
}
