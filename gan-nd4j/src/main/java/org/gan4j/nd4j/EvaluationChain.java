package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.network.NetworkSpec;

/** A network in evaluation mode, run over any number of rows in chunks of one fixed size. */
final class EvaluationChain {
    private static final int CHUNK = 256;

    private final Device device;
    private final Matrix input;
    private final Matrix output;
    private final List<Kernel> kernels = new ArrayList<>();

    EvaluationChain(Device device, NetworkSpec spec, List<Layer> layers) {
        this.device = device;
        input = device.matrix(CHUNK, spec.input().size());
        Matrix values = input;
        for (final Layer layer : layers) {
            final EvaluationStage stage = layer.evaluation(values);
            kernels.add(stage.forward());
            values = stage.output();
        }
        output = values;
    }

    /** Rows are independent, so the unused rows of the last chunk do no harm. */
    void run(Matrix from, Matrix to) {
        for (int row = 0; row < from.rows(); row += CHUNK) {
            final int rows = Math.min(CHUNK, from.rows() - row);
            device.copyRows(from.rows(row, rows), input, 0);
            kernels.forEach(Kernel::run);
            device.copyRows(output.rows(0, rows), to, row);
        }
    }
}
