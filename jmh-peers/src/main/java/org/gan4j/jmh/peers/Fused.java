package org.gan4j.jmh.peers;

import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.pytorch.Dispatcher;
import org.bytedeco.pytorch.GenericList;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.IValueVector;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.OperatorHandle;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorList;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * The fused optimisers of libtorch: one pass over the memory of a parameter. Its {@code torch::optim} does not use them, and
 * the bindings reach them by the dispatcher alone.
 */
final class Fused {
    private final OperatorHandle operator;

    /** @param name {@code aten::_fused_adam_} */
    Fused(String name) {
        operator = Dispatcher.singleton().findSchemaOrThrow(name, "");
    }

    /** @param arguments as the operator's schema has them */
    void run(IValue... arguments) {
        try (NoGradGuard guard = new NoGradGuard()) {
            operator.callBoxed(new IValueVector(arguments));
        }
    }

    static IValue list(List<Tensor> tensors) {
        final GenericList list = new GenericList(new TensorList().elementType());
        tensors.forEach(tensor -> list.push_back(new IValue(tensor)));
        return new IValue(list);
    }

    static IValue list(TensorVector tensors) {
        return list(List.of(tensors.get()));
    }

    static IValue zerosLike(List<Tensor> tensors) {
        return list(tensors.stream().map(torch::zeros_like).toList());
    }

    /** The same for each. */
    static IValue each(List<Tensor> tensors, Tensor value) {
        return list(IntStream.range(0, tensors.size()).mapToObj(index -> value).toList());
    }
}
