package org.gan4j.djl;

import ai.djl.pytorch.engine.PtNDArray;

/** A layer as PyTorch computes it, on arrays {@code [rows, …]}. */
interface Layer {
    /** In training mode, recorded on the tape. */
    PtNDArray forward(PtNDArray input, Tape tape);

    PtNDArray evaluate(PtNDArray input);
}
