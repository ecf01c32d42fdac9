package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.gan4j.api.network.NetworkSpec;

/** Turns nodes into layers: products, and between two products one segment of all column-wise layers. */
final class LayerFactory {
    private final Device device;
    private final List<Layer> layers = new ArrayList<>();
    private final List<ColumnLayer> segment = new ArrayList<>();

    private LayerFactory(Device device) {
        this.device = device;
    }

    static List<Layer> layers(Device device, NetworkSpec spec, Nd4jParameters parameters) {
        final LayerFactory factory = new LayerFactory(device);
        for (final LayerNode node : spec.nodes()) {
            factory.add(node.layer().accept(new Translation(device, parameters, node)));
        }
        factory.endSegment();
        return List.copyOf(factory.layers);
    }

    private void add(Parts parts) {
        parts.product().ifPresent(product -> {
            endSegment();
            layers.add(product);
        });
        parts.columns().ifPresent(segment::add);
    }

    private void endSegment() {
        if (!segment.isEmpty()) {
            layers.add(new ColumnSegment(device, segment));
            segment.clear();
        }
    }

    /** The layers of a node, in this order. */
    private record Parts(Optional<ProductLayer> product, Optional<ColumnLayer> columns) {
        static final Parts NONE = new Parts(Optional.empty(), Optional.empty());

        static Parts of(ColumnLayer columns) {
            return new Parts(Optional.empty(), Optional.of(columns));
        }
    }

    private record Translation(Device device, Nd4jParameters parameters, LayerNode node)
            implements LayerVisitor<Parts> {
        @Override
        public Parts dense(Dense layer) {
            return new Parts(
                    Optional.of(new ProductLayer(device, trained(Dense.WEIGHTS))),
                    Optional.of(new BiasLayer(trained(Dense.BIAS))));
        }

        @Override
        public Parts relu(Relu layer) {
            return Parts.of(new ReluLayer());
        }

        @Override
        public Parts leakyRelu(LeakyRelu layer) {
            return Parts.of(new LeakyReluLayer(layer.slope()));
        }

        @Override
        public Parts sigmoid(Sigmoid layer) {
            return Parts.of(new SigmoidLayer());
        }

        @Override
        public Parts tanh(Tanh layer) {
            return Parts.of(new TanhLayer());
        }

        @Override
        public Parts maxout(Maxout layer) {
            return Parts.of(new MaxoutLayer(layer.pieces()));
        }

        @Override
        public Parts batchNorm(BatchNorm layer) {
            return Parts.of(new BatchNormLayer(
                    layer,
                    trained(BatchNorm.SCALE),
                    trained(BatchNorm.SHIFT),
                    tracked(BatchNorm.RUNNING_MEAN),
                    tracked(BatchNorm.RUNNING_VARIANCE)));
        }

        @Override
        public Parts dropout(Dropout layer) {
            return Parts.of(new DropoutLayer(node.index(), layer.keep()));
        }

        @Override
        public Parts reshape(Reshape layer) {
            return Parts.NONE;
        }

        @Override
        public Parts flatten(Flatten layer) {
            return Parts.NONE;
        }

        private Nd4jParameter trained(String parameter) {
            return parameters.trained(name(parameter));
        }

        private HostValues tracked(String parameter) {
            return device.values(parameters.tracked(name(parameter)));
        }

        private String name(String parameter) {
            return node.name() + "/" + parameter;
        }
    }
}
