package org.gan4j.nd4j;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.optimizer.Adam;

final class AdamUpdater implements Updater {
    private final Parameters parameters;
    private final Adam adam;
    private final HostBlocks blocks;
    private final float[][] first;
    private final float[][] second;
    private final Moments moments;
    private long updates;

    AdamUpdater(Device device, Parameters parameters, Adam adam) {
        this.parameters = parameters;
        this.adam = adam;
        blocks = new HostBlocks(device, parameters);
        first = blocks.zeros();
        second = blocks.zeros();
        final Map<String, float[][]> byMoment = new LinkedHashMap<>();
        byMoment.put(OptimizerState.FIRST_MOMENT, first);
        byMoment.put(OptimizerState.SECOND_MOMENT, second);
        moments = new Moments(parameters.trainedSpecs(), byMoment);
    }

    @Override
    public void update(long iteration) {
        updates++;
        final double rate = adam.rate().at(iteration);
        final float stepSize = (float) (rate / (1 - Math.pow(adam.beta1(), (double) updates)));
        final float rootScale = (float) (1 / Math.sqrt(1 - Math.pow(adam.beta2(), (double) updates)));
        parameters.clearUngathered();
        final Coefficients c = new Coefficients(adam, stepSize, rootScale);
        blocks.forEach(
                (block, values, gradients, length) -> step(values, gradients, first[block], second[block], length, c));
        parameters.forgetGradients();
    }

    private static void step(float[] values, float[] gradients, float[] m, float[] v, int length, Coefficients c) {
        final float beta1 = c.beta1();
        final float beta2 = c.beta2();
        final float rest1 = c.rest1();
        final float rest2 = c.rest2();
        final float stepSize = c.stepSize();
        final float rootScale = c.rootScale();
        final float epsilon = c.epsilon();
        for (int i = 0; i < length; i++) {
            final float g = gradients[i];
            final float mean = beta1 * m[i] + rest1 * g;
            final float square = beta2 * v[i] + rest2 * g * g;
            m[i] = mean;
            v[i] = square;
            values[i] -= stepSize * mean / ((float) Math.sqrt(square) * rootScale + epsilon);
        }
    }

    /** An update's constants; {@code 1 − β} is taken in double: of a float β it would lose four digits. */
    private record Coefficients(
            float beta1, float rest1, float beta2, float rest2, float stepSize, float rootScale, float epsilon) {
        Coefficients(Adam adam, float stepSize, float rootScale) {
            this(
                    (float) adam.beta1(),
                    (float) (1 - adam.beta1()),
                    (float) adam.beta2(),
                    (float) (1 - adam.beta2()),
                    stepSize,
                    rootScale,
                    (float) adam.epsilon());
        }
    }

    @Override
    public OptimizerState state() {
        return new OptimizerState(updates, moments.read());
    }

    @Override
    public void restore(OptimizerState state) {
        moments.write(state.moments());
        updates = state.updates();
    }
}
