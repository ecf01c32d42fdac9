package org.gan4j.nd4j;

/** A layer in evaluation mode, for a fixed number of rows. */
record EvaluationStage(Matrix output, Kernel forward) {}
