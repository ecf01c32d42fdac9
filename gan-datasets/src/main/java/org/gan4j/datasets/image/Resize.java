package org.gan4j.datasets.image;

/** What becomes of images of another size. */
public enum Resize {
    /** They are refused. */
    NO,
    /** Each side is scaled by itself. */
    STRETCH,
    /** What is too long is cut off evenly on both sides, the rest is scaled. */
    CROP
}
