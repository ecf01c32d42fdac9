package org.gan4j.experiments.evaluate;

import java.util.List;
import java.util.Set;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.NumpyRemedy;
import org.gan4j.api.network.Shape;
import org.gan4j.safetensors.SafetensorsFile;
import org.gan4j.spec.Range;

/**
 * Samples in a file of tensors: the one named {@code samples}, or the only one.
 *
 * @param file what messages call it
 * @param shape of one sample; they may be flattened
 */
record TensorSamples(String file, Shape shape, Range range) {
    private static final String NAME = "samples";

    /** @throws DataException if there is no such tensor, or it is not of such samples */
    Dataset of(SafetensorsFile content) {
        final Weight tensor = content.tensor(name(content.tensors()));
        final List<Integer> dimensions = tensor.shape().dimensions();
        final List<Integer> each = dimensions.subList(1, dimensions.size());
        if (!new Layout(shape).has(each)) {
            throw new DataException(
                    file + " holds a tensor of shape " + dimensions + ", not samples of the wanted shape " + shape
                            + ", whole or flattened" + NumpyRemedy.of(each, shape));
        }
        for (int i = 0; i < tensor.values().length; i++) {
            requireInRange(tensor.values()[i], i / shape.size());
        }
        return new Samples(shape, range, tensor.values());
    }

    private String name(Set<String> tensors) {
        if (tensors.contains(NAME)) {
            return NAME;
        }
        if (tensors.size() == 1) {
            return tensors.iterator().next();
        }
        throw new DataException(file + " must hold a tensor named \"" + NAME + "\", or a single one; there are "
                + String.join(", ", tensors));
    }

    private void requireInRange(float value, int sample) {
        if (!Float.isFinite(value)) {
            throw new DataException(file + " holds " + value + " in sample " + sample + ", which is no finite number");
        }
        if (value < (float) range.low() || value > (float) range.high()) {
            throw new DataException(file + " holds " + value + " in sample " + sample
                    + ", not within the wanted range [" + range.low() + ", " + range.high() + "]"
                    + NumpyRemedy.of(value, range));
        }
    }

    /** One after another. */
    private record Samples(Shape shape, Range range, float[] values) implements Dataset {
        @Override
        public int size() {
            return values.length / shape.size();
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            System.arraycopy(values, index * shape.size(), destination, offset, shape.size());
        }
    }
}
