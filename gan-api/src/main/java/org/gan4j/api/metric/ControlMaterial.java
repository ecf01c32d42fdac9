package org.gan4j.api.metric;

import java.util.Map;
import java.util.function.DoubleConsumer;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;

/**
 * What controls are made of.
 *
 * @param data as {@link MetricUnits} has them
 * @param compared what the metric compares with, {@link MetricSpec#compared}
 * @param backend to compute on; no scope is open
 * @param progress is told now and then which share of the work is done, in [0, 1]; by one thread
 */
public record ControlMaterial(
        DataSplits data, Map<Split, Integer> compared, Backend backend, long seed, DoubleConsumer progress) {
    public ControlMaterial {
        compared = Map.copyOf(compared);
    }

    /** @param control whose own stream it is */
    public RandomStream random(String control) {
        return RandomStream.named(seed, Purpose.CONTROL, control);
    }

    /** How many examples the metric compares with. */
    public int comparedCount() {
        return compared.entrySet().stream()
                .mapToInt(split ->
                        Math.min(split.getValue(), split.getKey().of(data).size()))
                .sum();
    }
}
