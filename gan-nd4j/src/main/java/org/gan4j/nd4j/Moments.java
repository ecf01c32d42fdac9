package org.gan4j.nd4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.ParameterSpec;

/** What an optimiser remembers for each trained value, in blocks on the host, by the parameters' names. */
final class Moments {
    private final List<ParameterSpec> specs;
    private final Map<String, float[][]> blocksByMoment;

    /** @param blocksByMoment from the moment's name to its values in the order of {@code specs} */
    Moments(List<ParameterSpec> specs, Map<String, float[][]> blocksByMoment) {
        this.specs = specs;
        this.blocksByMoment = blocksByMoment;
    }

    Weights read() {
        final Map<String, Weight> weights = new LinkedHashMap<>();
        blocksByMoment.forEach((moment, blocks) -> {
            long offset = 0;
            for (final ParameterSpec spec : specs) {
                final float[] values = new float[spec.shape().size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = blocks[block(offset + i)][place(offset + i)];
                }
                weights.put(name(spec, moment), new Weight(spec.shape(), values));
                offset += values.length;
            }
        });
        return new Weights(weights);
    }

    void write(Weights weights) {
        weights.requireMatch(expected());
        blocksByMoment.forEach((moment, blocks) -> {
            long offset = 0;
            for (final ParameterSpec spec : specs) {
                final float[] values = weights.values(name(spec, moment));
                for (int i = 0; i < values.length; i++) {
                    blocks[block(offset + i)][place(offset + i)] = values[i];
                }
                offset += values.length;
            }
        });
    }

    private List<ParameterSpec> expected() {
        return blocksByMoment.keySet().stream()
                .flatMap(moment -> specs.stream()
                        .map(spec -> new ParameterSpec(
                                name(spec, moment), spec.shape(), spec.initializer(), spec.fans(), spec.kind())))
                .toList();
    }

    private static String name(ParameterSpec spec, String moment) {
        return spec.name() + "/" + moment;
    }

    private static int block(long offset) {
        return (int) (offset / HostBlocks.LENGTH);
    }

    private static int place(long offset) {
        return (int) (offset % HostBlocks.LENGTH);
    }
}
