package org.gan4j.nd4j;

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
import org.gan4j.api.network.LayerNode;

/** Makes the layer for a node. */
final class LayerFactory implements LayerVisitor<Layer> {
    private final Device device;
    private final Parameters parameters;
    private final LayerNode node;

    LayerFactory(Device device, Parameters parameters, LayerNode node) {
        this.device = device;
        this.parameters = parameters;
        this.node = node;
    }

    @Override
    public Layer dense(Dense layer) {
        return new DenseLayer(device, trained(Dense.WEIGHTS), trained(Dense.BIAS));
    }

    @Override
    public Layer relu(Relu layer) {
        return new ReluLayer(device);
    }

    @Override
    public Layer leakyRelu(LeakyRelu layer) {
        return new LeakyReluLayer(device, layer.slope());
    }

    @Override
    public Layer sigmoid(Sigmoid layer) {
        return new SigmoidLayer(device);
    }

    @Override
    public Layer tanh(Tanh layer) {
        return new TanhLayer(device);
    }

    @Override
    public Layer maxout(Maxout layer) {
        return new MaxoutLayer(device, layer.pieces());
    }

    @Override
    public Layer batchNorm(BatchNorm layer) {
        return new BatchNormLayer(
                device,
                layer,
                trained(BatchNorm.SCALE),
                trained(BatchNorm.SHIFT),
                parameters.tracked(name(BatchNorm.RUNNING_MEAN)),
                parameters.tracked(name(BatchNorm.RUNNING_VARIANCE)));
    }

    @Override
    public Layer dropout(Dropout layer) {
        return new DropoutLayer(device, node.index(), layer.keep());
    }

    @Override
    public Layer reshape(Reshape layer) {
        return new SameValuesLayer();
    }

    @Override
    public Layer flatten(Flatten layer) {
        return new SameValuesLayer();
    }

    private TrainedParameter trained(String parameter) {
        return parameters.trained(name(parameter));
    }

    private String name(String parameter) {
        return node.name() + "/" + parameter;
    }
}
