package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.gan4j.api.network.NetworkSpec;

/** A network's script, compiled: calls its methods. */
final class ScriptProgram {
    private final PtSymbolBlock script;
    private final DjlParameters parameters;

    /** @param memory lives as long as this */
    ScriptProgram(NetworkSpec spec, DjlParameters parameters, NDManager memory) {
        this.script = load(ScriptArchive.of(new NetworkScript(spec).methods()), memory);
        this.parameters = parameters;
    }

    private static PtSymbolBlock load(byte[] archive, NDManager memory) {
        try {
            return JniUtils.loadModule((PtNDManager) memory, new ByteArrayInputStream(archive), false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from memory
        }
    }

    /**
     * A pass in training mode.
     *
     * @param saved the values that differentiation needs
     */
    record Forward(PtNDArray output, IValue saved) {}

    /** @param memory owns the new arrays */
    Forward forward(PtNDArray input, List<PtNDArray> masks, NDManager memory) {
        try (IValue x = IValue.from(input);
                IValue drawn = IValue.listFrom(masks.toArray(PtNDArray[]::new));
                IValue result = run(NetworkScript.FORWARD, parameters.values(), drawn, x)) {
            final IValue[] parts = result.toIValueTuple();
            memory.attachInternal(parts[1].getUid(), parts[1]);
            try (IValue output = parts[0]) {
                return new Forward(output.toTensor((PtNDManager) memory), parts[1]);
            }
        }
    }

    /** The output of a pass in training mode without differentiation. */
    PtNDArray output(PtNDArray input, List<PtNDArray> masks, NDManager memory) {
        try (IValue x = IValue.from(input);
                IValue drawn = IValue.listFrom(masks.toArray(PtNDArray[]::new));
                IValue result = run(NetworkScript.OUTPUT, parameters.values(), drawn, x)) {
            return result.toTensor((PtNDManager) memory);
        }
    }

    /** Adds the gradients of the parameters, and updates running statistics. */
    void backward(IValue saved, PtNDArray outputGradient) {
        try (IValue gradient = IValue.from(outputGradient);
                IValue first = IValue.from(parameters.areGradientsClear());
                IValue result = run(
                        NetworkScript.BACKWARD, parameters.values(), parameters.gradients(), saved, gradient, first)) {
            parameters.gathered();
        }
    }

    PtNDArray inputGradient(IValue saved, PtNDArray outputGradient, NDManager memory) {
        try (IValue gradient = IValue.from(outputGradient);
                IValue result = run(NetworkScript.INPUT_GRADIENT, parameters.values(), saved, gradient)) {
            return result.toTensor((PtNDManager) memory);
        }
    }

    PtNDArray evaluate(PtNDArray input, NDManager memory) {
        try (IValue x = IValue.from(input);
                IValue result = run(NetworkScript.EVALUATE, parameters.values(), x)) {
            return result.toTensor((PtNDManager) memory);
        }
    }

    /** Runs a method as written: PyTorch must not rewrite a program after its first passes. */
    private IValue run(String method, IValue... arguments) {
        JniUtils.setGraphExecutorOptimize(false); // of this thread
        return IValueUtils.runMethod(script, method, arguments);
    }
}
