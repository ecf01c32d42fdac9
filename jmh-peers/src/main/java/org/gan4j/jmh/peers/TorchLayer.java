package org.gan4j.jmh.peers;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bytedeco.pytorch.GeneratorOptional;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.MemoryFormatOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.gan4j.api.layer.BatchNorm;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.Flatten;
import org.gan4j.api.layer.LayerVisitor;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.layer.Maxout;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.layer.Reshape;
import org.gan4j.api.layer.Sigmoid;
import org.gan4j.api.layer.Tanh;

/**
 * Makes the layer for rows of so many values. Activations write over their input, which a dense or a batch-norm layer before
 * them does not need again.
 *
 * @param parameters where to add those of the layer
 */
record TorchLayer(int width, List<Tensor> parameters) implements LayerVisitor<UnaryOperator<Tensor>> {
    private static final int LONGS_SHORTS = 4;
    private static final int SHORTS = 1 << 16;

    @Override
    public UnaryOperator<Tensor> dense(Dense layer) {
        final double bound = 1 / Math.sqrt(width);
        final Tensor weights =
                added(torch.empty(layer.units(), width).uniform_(-bound, bound, new GeneratorOptional()));
        final TensorOptional bias = new TensorOptional(added(torch.zeros(layer.units())));
        return x -> torch.linear(x, weights, bias);
    }

    @Override
    public UnaryOperator<Tensor> relu(Relu layer) {
        return torch::relu_;
    }

    @Override
    public UnaryOperator<Tensor> leakyRelu(LeakyRelu layer) {
        final Scalar slope = new Scalar(layer.slope());
        return x -> torch.leaky_relu_(x, slope);
    }

    @Override
    public UnaryOperator<Tensor> sigmoid(Sigmoid layer) {
        return torch::sigmoid_;
    }

    @Override
    public UnaryOperator<Tensor> tanh(Tanh layer) {
        return torch::tanh_;
    }

    /**
     * As a pooling, {@code [1, units, rows, pieces]} with the units side by side in memory: half the time of {@code max}. A
     * unit's pieces are thus a row's length apart, which only names the units in another order.
     */
    @Override
    public UnaryOperator<Tensor> maxout(Maxout layer) {
        final int pieces = layer.pieces();
        final int units = width / pieces;
        final long[] window = {1, pieces};
        final long[] padding = {0, 0};
        final long[] dilation = {1, 1};
        return x -> {
            final Tensor planes = x.view(1, -1, pieces, units).permute(0, 3, 1, 2);
            return torch.max_pool2d(planes, window, window, padding, dilation, false)
                    .permute(0, 2, 3, 1)
                    .view(-1, units);
        };
    }

    @Override
    public UnaryOperator<Tensor> batchNorm(BatchNorm layer) {
        final TensorOptional scale = new TensorOptional(added(torch.ones(width)));
        final TensorOptional shift = new TensorOptional(added(torch.zeros(width)));
        final TensorOptional mean = new TensorOptional(torch.zeros(width));
        final TensorOptional variance = new TensorOptional(torch.ones(width));
        return x -> torch.batch_norm(x, scale, shift, mean, variance, true, 1 - layer.decay(), layer.epsilon(), false);
    }

    /**
     * With 16 random bits a value: libtorch's own, which draws a number for each on one thread, takes four times as long. The
     * probability is that of {@code keep} to a 65,536th.
     */
    @Override
    public UnaryOperator<Tensor> dropout(Dropout layer) {
        final long share = Math.round(SHORTS * layer.keep());
        if (share == SHORTS) {
            return UnaryOperator.identity();
        }
        final Scalar limit = new Scalar((short) (Short.MIN_VALUE + share));
        final Scalar scale = new Scalar(1 / layer.keep());
        return x -> {
            final Tensor kept = randomShorts(x.size(0) * width).lt(limit).view(-1, width);
            return x.mul(kept.to(ScalarType.Float).mul_(scale));
        };
    }

    @Override
    public UnaryOperator<Tensor> reshape(Reshape layer) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<Tensor> flatten(Flatten layer) {
        return UnaryOperator.identity();
    }

    private Tensor added(Tensor parameter) {
        parameters.add(parameter);
        return parameter;
    }

    private static Tensor randomShorts(long count) {
        final long[] longs = {(count + LONGS_SHORTS - 1) / LONGS_SHORTS};
        return torch.torch_empty(longs, new TensorOptions(ScalarType.Long), new MemoryFormatOptional())
                .random_(Long.MIN_VALUE, new LongOptional())
                .view(ScalarType.Short)
                .narrow(0, 0, count);
    }
}
