package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.network.NetworkSpec;

/** All buffers and kernels of one training pass of a fixed number of rows. */
final class TrainingChain {
    private final Device device;
    private final Matrix input;
    private final Matrix inputGradient;
    private final Matrix output;
    private final Matrix outputGradient;
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
        output = values;
        outputGradient = gradient;
        firstTrained = firstTrained(layers);
    }

    Matrix output() {
        return output;
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
    void backward(Matrix gradient, Gradients wanted) {
        final int end = wanted.ofInput() ? 0 : firstTrained;
        device.copy(gradient, outputGradient);
        for (int index = stages.size() - 1; index >= end; index--) {
            stages.get(index).backward(wantedOf(index, wanted));
        }
    }

    /** The layers before the first trained one need no gradient if only weights are differentiated. */
    private Gradients wantedOf(int index, Gradients wanted) {
        if (wanted.ofInput()) {
            return Gradients.INPUT;
        }
        return index > firstTrained ? Gradients.WEIGHTS_AND_INPUT : Gradients.WEIGHTS;
    }

    private static int firstTrained(List<Layer> layers) {
        int index = 0;
        while (index < layers.size() && !layers.get(index).isTrained()) {
            index++;
        }
        return index;
    }
}
