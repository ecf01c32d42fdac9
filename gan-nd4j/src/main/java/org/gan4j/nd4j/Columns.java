package org.gan4j.nd4j;

/** Neighbouring columns of a matrix. */
record Columns(int first, int width) {
    /** The output columns that these columns yield if {@code group} columns make one. */
    Columns narrowed(int group) {
        return new Columns(first / group, width / group);
    }
}
