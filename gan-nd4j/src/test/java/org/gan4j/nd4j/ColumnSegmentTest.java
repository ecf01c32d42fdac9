package org.gan4j.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Masks.Mask;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.host.Team;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnSegmentTest {
    /** Enough for as many tiles as there are threads. */
    private static final int ROWS = 300;

    private static final int COLUMNS = 330;

    /** Columns know nothing of one another, so that no bit depends on who computes them. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void isTheSameForAnyTiles(int threads) {
        assertThat(outputAndInputGradient(threads)).isDeepEqualTo(outputAndInputGradient(1));
    }

    private static float[][] outputAndInputGradient(int threads) {
        try (Team team = new Team(threads, Duration.ofNanos(100_000));
                Device device = new Device(team)) {
            final Matrix input = device.matrix(ROWS, COLUMNS);
            final Matrix inputGradient = device.matrix(ROWS, COLUMNS);
            final List<ColumnLayer> layers =
                    List.of(new LeakyReluLayer(0.2), new DropoutLayer(1, 0.5), new MaxoutLayer(5), new SigmoidLayer());
            final TrainingStage stage = new ColumnSegment(device, layers).training(input, inputGradient);
            device.write(random(1, input.size()), input);
            stage.forward(masks());
            device.write(random(2, stage.outputGradient().size()), stage.outputGradient());
            stage.backward(Gradients.INPUT);
            return new float[][] {read(device, stage.output()), read(device, inputGradient)};
        }
    }

    private static Masks masks() {
        return (layer, keep) -> Mask.drawn(new RandomStream(3, Purpose.DROPOUT, 0, layer), keep);
    }

    private static float[] random(long seed, int size) {
        final Random random = new Random(seed);
        final float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static float[] read(Device device, Matrix matrix) {
        final float[] values = new float[matrix.size()];
        device.read(matrix, values);
        return values;
    }
}
