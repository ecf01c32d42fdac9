package org.gan4j.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.Shape;

/** An optimiser's moments of one parameter, each of its shape, split into blocks. */
final class HostMoments {
    private final HostParameter parameter;
    private final List<String> names;
    private final List<Block> blocks;

    /** @param kinds names from {@code OptimizerState}, such as {@code velocity} */
    HostMoments(HostParameter parameter, List<String> kinds) {
        this.parameter = parameter;
        this.names =
                kinds.stream().map(kind -> parameter.spec().name() + "/" + kind).toList();
        this.blocks = IntStream.iterate(
                        0, offset -> offset < parameter.spec().shape().size(), offset -> offset + Block.LIMIT)
                .mapToObj(offset -> Block.of(parameter, offset, kinds.size()))
                .toList();
    }

    Stream<Block> blocks() {
        return blocks.stream();
    }

    Stream<String> names() {
        return names.stream();
    }

    /** Copies of the moments, by name. */
    Map<String, Weight> copy() {
        final Map<String, Weight> copy = new LinkedHashMap<>();
        for (int moment = 0; moment < names.size(); moment++) {
            final float[] values = new float[parameter.spec().shape().size()];
            for (final Block block : blocks) {
                System.arraycopy(block.moments()[moment], 0, values, block.offset(), block.length());
            }
            copy.put(names.get(moment), new Weight(shape(), values));
        }
        return copy;
    }

    /** @throws IllegalArgumentException if one is missing or of another shape */
    void requireMatch(Weights saved) {
        for (final String name : names) {
            final Weight weight = saved.byName().get(name);
            if (weight == null || !weight.shape().equals(shape())) {
                throw new IllegalArgumentException(
                        name + " must have shape " + shape() + ", not " + (weight == null ? "none" : weight.shape()));
            }
        }
    }

    void restore(Weights saved) {
        for (int moment = 0; moment < names.size(); moment++) {
            final float[] values = saved.values(names.get(moment));
            for (final Block block : blocks) {
                System.arraycopy(values, block.offset(), block.moments()[moment], 0, block.length());
            }
        }
    }

    private Shape shape() {
        return parameter.spec().shape();
    }
}
