package org.gan4j.testkit.reference;

import java.util.Map;
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

/** Makes the layer of one node from the network's parameters. */
record LayerBuilder(LayerNode node, Map<String, ReferenceParameter> parameters)
        implements LayerVisitor<ReferenceLayer> {
    @Override
    public ReferenceLayer dense(Dense layer) {
        return new DenseLayer(parameter(Dense.WEIGHTS), parameter(Dense.BIAS));
    }

    @Override
    public ReferenceLayer relu(Relu layer) {
        return new ReferenceRelu();
    }

    @Override
    public ReferenceLayer leakyRelu(LeakyRelu layer) {
        return new ReferenceLeakyRelu(layer.slope());
    }

    @Override
    public ReferenceLayer sigmoid(Sigmoid layer) {
        return new ReferenceSigmoid();
    }

    @Override
    public ReferenceLayer tanh(Tanh layer) {
        return new ReferenceTanh();
    }

    @Override
    public ReferenceLayer maxout(Maxout layer) {
        return new ReferenceMaxout(layer.pieces());
    }

    @Override
    public ReferenceLayer batchNorm(BatchNorm layer) {
        return new ReferenceBatchNorm(
                layer,
                parameter(BatchNorm.SCALE),
                parameter(BatchNorm.SHIFT),
                parameter(BatchNorm.RUNNING_MEAN),
                parameter(BatchNorm.RUNNING_VARIANCE));
    }

    @Override
    public ReferenceLayer dropout(Dropout layer) {
        return new ReferenceDropout(node.index(), layer.keep());
    }

    @Override
    public ReferenceLayer reshape(Reshape layer) {
        return new SameValuesLayer();
    }

    @Override
    public ReferenceLayer flatten(Flatten layer) {
        return new SameValuesLayer();
    }

    private ReferenceParameter parameter(String name) {
        return parameters.get(node.name() + "/" + name);
    }
}
