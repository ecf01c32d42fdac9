package org.gan4j.graph.program;

import java.util.List;
import org.gan4j.graph.Contraction.Convolution;
import org.gan4j.graph.Contraction.Convolution.Factor;
import org.gan4j.graph.Contraction.MatMul;
import org.gan4j.graph.Shape;
import org.gan4j.graph.Value;

/**
 * The cost of one execution of a program.
 *
 * @param multiplyAdds of matrix products and convolutions
 * @param others operations on single values in everything else
 * @param movedValues values read or written, if every step goes through memory
 * @param peakValues the most values in memory at a time, including inputs
 */
public record Cost(long multiplyAdds, long others, long movedValues, long peakValues) {
    public static Cost of(Program program) {
        long multiplyAdds = 0;
        long others = 0;
        long moved = 0;
        for (final Value step : program.steps()) {
            if (Liveness.ownsMemory(step)) {
                final long products = multiplyAdds(step);
                multiplyAdds += products;
                others += products > 0 ? 0 : largest(step);
                moved += step.shape().size()
                        + step.inputs().stream()
                                .mapToLong(input -> input.shape().size())
                                .sum();
            }
        }
        return new Cost(multiplyAdds, others, moved, peak(program));
    }

    private static long peak(Program program) {
        final Liveness liveness = new Liveness(program);
        final List<Value> steps = program.steps();
        long live = 0;
        long peak = 0;
        for (int step = 0; step < steps.size(); step++) {
            final Value made = steps.get(step);
            final boolean isNew = !made.op().isView() && liveness.inPlace(step).isEmpty();
            live += isNew ? made.shape().size() : 0;
            peak = Math.max(peak, live);
            for (final Value freed : liveness.freedAfter(step)) {
                live -= freed.shape().size();
            }
            live += liveness.inPlace(step).isPresent() ? made.shape().size() : 0;
        }
        return peak;
    }

    private static long largest(Value step) {
        return step.inputs().stream()
                .mapToLong(input -> input.shape().size())
                .reduce(step.shape().size(), Math::max);
    }

    private static long multiplyAdds(Value value) {
        if (value.op() instanceof MatMul op) {
            final Shape a = value.inputs().get(0).shape();
            return (long) value.shape().size() * a.dimension(op.left().columns(a.rank()));
        }
        if (value.op() instanceof Convolution op) {
            final Shape kernels = op.shapeOf(Factor.KERNELS, value);
            return (long) op.shapeOf(Factor.RESULT, value).size() * (kernels.size() / kernels.dimension(0));
        }
        return 0;
    }
}
