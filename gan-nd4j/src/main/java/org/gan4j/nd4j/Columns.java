package org.gan4j.nd4j;

/** Neighbouring columns of a matrix. */
record Columns(int first, int width) {
    /** Those that are made of these where {@code group} columns make one. */
    Columns narrowed(int group) {
        return new Columns(first / group, width / group);
    }
}
