package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;

/** All buffers and kernels of one training pass of a fixed number of rows. */
final class TrainingChain {
    private final Device device;
    private final Matrix input;
    private final Matrix inputGradient;
    private final List<TrainingStage> stages = new ArrayList<>();
    private final int firstTrained;

    TrainingChain(Device device, NetworkSpec spec, List<Layer> layers, int rows) {
        this.device = device;
        input = device.matrix(rows, spec.input().size());
        inputGradient = device.matrix(rows, spec.input().size());
        Matrix values = input;
        Matrix gradient = inputGradient;
        for (final Layer layer : layers) {
            final TrainingStage stage = layer.training(values, gradient);
            stages.add(stage);
            values = stage.output();
            gradient = stage.outputGradient();
        }
        firstTrained = firstTrained(spec);
    }

    Matrix output() {
        return last().output();
    }

    Matrix inputGradient() {
        return inputGradient;
    }

    void forward(Matrix values, Masks masks) {
        device.copy(values, input);
        for (final TrainingStage stage : stages) {
            stage.forward(masks);
        }
    }

    /** @param wanted {@link Gradients#WEIGHTS} or {@link Gradients#INPUT} */
    void backward(Matrix outputGradient, Gradients wanted) {
        final int end = wanted.ofInput() ? 0 : firstTrained;
        if (end == stages.size()) {
            return;
        }
        device.copy(outputGradient, last().outputGradient());
        for (int index = stages.size() - 1; index >= end; index--) {
            stages.get(index).backward(wantedOf(index, wanted));
        }
    }

    /** Nothing before the first trained layer needs a gradient for the sake of the weights. */
    private Gradients wantedOf(int index, Gradients wanted) {
        if (wanted.ofInput()) {
            return Gradients.INPUT;
        }
        return index > firstTrained ? Gradients.WEIGHTS_AND_INPUT : Gradients.WEIGHTS;
    }

    private TrainingStage last() {
        return stages.get(stages.size() - 1);
    }

    private static int firstTrained(NetworkSpec spec) {
        for (final LayerNode node : spec.nodes()) {
            if (node.parameters().stream().anyMatch(ParameterSpec::isTrained)) {
                return node.index();
            }
        }
        return spec.nodes().size();
    }
}
