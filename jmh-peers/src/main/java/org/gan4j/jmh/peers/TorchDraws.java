package org.gan4j.jmh.peers;

import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.MemoryFormatOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;

/** Minibatches of real examples and of latents. The examples are random bytes: time does not depend on them. */
final class TorchDraws {
    private static final int EXAMPLES = 50_000;
    private static final int BYTES = 256;
    private static final Scalar LARGEST = new Scalar(255f);

    private final int batchSize;
    private final int latentSize;
    private final Tensor examples;

    /** @param pixels of an example */
    TorchDraws(int batchSize, int latentSize, int pixels) {
        this.batchSize = batchSize;
        this.latentSize = latentSize;
        this.examples = torch.randint(0, BYTES, new long[] {EXAMPLES, pixels}, new TensorOptions(ScalarType.Byte));
    }

    /** {@code [batchSize, pixels]}, in [0, 1]. */
    Tensor real() {
        final Tensor rows = torch.torch_empty(
                        new long[] {batchSize}, new TensorOptions(ScalarType.Long), new MemoryFormatOptional())
                .random_(0, new LongOptional(EXAMPLES));
        return examples.index_select(0, rows).to(ScalarType.Float).div_(LARGEST);
    }

    /** {@code [batchSize, latentSize]}, normal. */
    Tensor latents() {
        return torch.randn(batchSize, latentSize);
    }
}
