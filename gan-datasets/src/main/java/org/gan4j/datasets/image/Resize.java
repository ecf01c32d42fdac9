package org.gan4j.datasets.image;

/** How to treat images of another size. */
public enum Resize {
    /** Images of another size are refused. */
    NO,
    /** Each side is scaled independently. */
    STRETCH,
    /** The longer side is cropped evenly at both ends, then the image is scaled. */
    CROP
}
