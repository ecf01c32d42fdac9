package org.gan4j.host;

import java.util.List;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.optimizer.Adam;

/** Adam with the corrections of both moments moved out of the loop: {@code θ ← θ − a · m / (√v + e)}. */
record AdamRule(Adam adam) implements UpdateRule {
    @Override
    public List<String> moments() {
        return List.of(OptimizerState.FIRST_MOMENT, OptimizerState.SECOND_MOMENT);
    }

    @Override
    public Step step(long iteration, long updates) {
        final double correction1 = 1 - Math.pow(adam.beta1(), (double) updates);
        final double root2 = Math.sqrt(1 - Math.pow(adam.beta2(), (double) updates));
        return new AdamStep(
                (float) (adam.rate().at(iteration) * root2 / correction1),
                (float) (adam.epsilon() * root2),
                (float) adam.beta1(),
                (float) (1 - adam.beta1()),
                (float) adam.beta2(),
                (float) (1 - adam.beta2()));
    }

    private record AdamStep(float rate, float epsilon, float beta1, float share1, float beta2, float share2)
            implements Step {
        @Override
        public void apply(float[] values, float[] gradients, float[][] moments, int length) {
            apply(values, gradients, moments[0], moments[1], length);
        }

        private void apply(float[] values, float[] gradients, float[] first, float[] second, int length) {
            for (int i = 0; i < length; i++) {
                final float gradient = gradients[i];
                final float m = Subnormals.flushed(beta1 * first[i] + share1 * gradient);
                final float v = Subnormals.flushed(beta2 * second[i] + share2 * gradient * gradient);
                first[i] = m;
                second[i] = v;
                values[i] -= rate * m / ((float) Math.sqrt(v) + epsilon);
            }
        }
    }
}
