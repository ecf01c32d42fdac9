package org.gan4j.djl;

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

/** Makes the script of one layer. */
record ScriptBuilder(ScriptNode node) implements LayerVisitor<LayerScript> {
    @Override
    public LayerScript dense(Dense layer) {
        return new DenseScript(node);
    }

    @Override
    public LayerScript relu(Relu layer) {
        return new ActivationScript(node, "torch.relu", "", "torch.threshold_backward(%s, %s, 0)"::formatted);
    }

    @Override
    public LayerScript leakyRelu(LeakyRelu layer) {
        final String settings = ", " + layer.slope();
        return new ActivationScript(
                node,
                "torch.leaky_relu",
                settings,
                (gradient, output) ->
                        "torch.leaky_relu_backward(%s, %s%s, True)".formatted(gradient, output, settings));
    }

    @Override
    public LayerScript sigmoid(Sigmoid layer) {
        return new ActivationScript(node, "torch.sigmoid", "", "torch.sigmoid_backward(%s, %s)"::formatted);
    }

    @Override
    public LayerScript tanh(Tanh layer) {
        return new ActivationScript(node, "torch.tanh", "", "torch.tanh_backward(%s, %s)"::formatted);
    }

    @Override
    public LayerScript maxout(Maxout layer) {
        return new MaxoutScript(node, layer.pieces());
    }

    @Override
    public LayerScript batchNorm(BatchNorm layer) {
        return new BatchNormScript(node, layer);
    }

    @Override
    public LayerScript dropout(Dropout layer) {
        return new DropoutScript(node, dropoutsBefore());
    }

    @Override
    public LayerScript reshape(Reshape layer) {
        return new ReshapeScript(node);
    }

    @Override
    public LayerScript flatten(Flatten layer) {
        return new ReshapeScript(node);
    }

    private int dropoutsBefore() {
        return node.network().masked().indexOf(node.node());
    }
}
