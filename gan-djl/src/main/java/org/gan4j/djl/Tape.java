package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;

/** What the layers of one pass leave behind for its differentiation: the leaves of PyTorch's graph and what to do with them. */
final class Tape {
    private final NDManager memory;
    private final Masks masks;
    private final Gradients gradients;
    private final List<PtNDArray> leaves = new ArrayList<>();
    private final List<Runnable> gatherers = new ArrayList<>();
    private boolean differentiated;

    /** @param memory of the pass's scope */
    Tape(NDManager memory, Masks masks, Gradients gradients) {
        this.memory = memory;
        this.masks = masks;
        this.gradients = gradients;
    }

    NDManager memory() {
        return memory;
    }

    Masks masks() {
        return masks;
    }

    boolean recordsWeights() {
        return gradients.ofWeights();
    }

    /** The same values outside any graph, in the memory of the pass: an engine's result joins its first operand's. */
    PtNDArray constant(PtNDArray values) {
        final PtNDArray constant = JniUtils.detachGradient(values);
        constant.attach(memory);
        return constant;
    }

    /** The same values as a leaf of the graph, whose gradient {@link #differentiate} computes. */
    PtNDArray leaf(PtNDArray values) {
        final PtNDArray leaf = constant(values);
        JniUtils.attachGradient(leaf, true);
        leaves.add(leaf);
        return leaf;
    }

    /** @param gatherer takes the gradients of leaves to the parameters; runs once, outside the graph */
    void onGather(Runnable gatherer) {
        gatherers.add(gatherer);
    }

    /** Computes the gradients of all leaves. */
    void differentiate(PtNDArray output, PtNDArray outputGradient) {
        if (leaves.isEmpty()) {
            return;
        }
        if (differentiated) {
            leaves.forEach(JniUtils::zeroGrad);
        }
        if (gradients.ofInput()) {
            // Clearing a leaf clears its array, which may be the given gradient's own.
            JniUtils.backward(output, JniUtils.clone(outputGradient), true, false);
        } else {
            JniUtils.backward(output, outputGradient, false, false);
        }
        differentiated = true;
    }

    void gather() {
        gatherers.forEach(Runnable::run);
    }
}
