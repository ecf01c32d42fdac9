package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
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

/**
 * Makes the layer of one node from the network's parameters.
 *
 * @param memory of the parameters
 */
record LayerBuilder(LayerNode node, Map<String, Parameter> parameters, NDManager memory)
        implements LayerVisitor<Layer> {
    @Override
    public Layer dense(Dense layer) {
        return new DenseLayer(parameter(Dense.WEIGHTS), parameter(Dense.BIAS));
    }

    @Override
    public Layer relu(Relu layer) {
        return new StatelessLayer(JniUtils::relu);
    }

    @Override
    public Layer leakyRelu(LeakyRelu layer) {
        return new StatelessLayer(x -> JniUtils.leakyRelu(x, layer.slope()));
    }

    @Override
    public Layer sigmoid(Sigmoid layer) {
        return new StatelessLayer(JniUtils::sigmoid);
    }

    @Override
    public Layer tanh(Tanh layer) {
        return new StatelessLayer(JniUtils::tanh);
    }

    @Override
    public Layer maxout(Maxout layer) {
        final int units = node.output().size();
        return new StatelessLayer(x ->
                JniUtils.max(JniUtils.reshape(x, new long[] {rows(x), units, layer.pieces()}), 2, false));
    }

    @Override
    public Layer batchNorm(BatchNorm layer) {
        return new BatchNormLayer(
                layer,
                parameter(BatchNorm.SCALE),
                parameter(BatchNorm.SHIFT),
                parameter(BatchNorm.RUNNING_MEAN),
                parameter(BatchNorm.RUNNING_VARIANCE),
                memory);
    }

    @Override
    public Layer dropout(Dropout layer) {
        return new DropoutLayer(node.index(), layer.keep());
    }

    @Override
    public Layer reshape(Reshape layer) {
        return toOutputShape();
    }

    @Override
    public Layer flatten(Flatten layer) {
        return toOutputShape();
    }

    private Layer toOutputShape() {
        return new StatelessLayer(x -> x.reshape(DjlTensor.batch(Math.toIntExact(rows(x)), node.output())));
    }

    private static long rows(PtNDArray values) {
        return values.getShape().get(0);
    }

    private Parameter parameter(String name) {
        return parameters.get(node.name() + "/" + name);
    }
}
