package org.gan4j.datasets.image;

/** Which examples serve what. */
record Slices(Slice train, Slice validation, Slice test) {
    /** @throws IllegalArgumentException if one of them is no slice; names it */
    static Slices parse(String train, String validation, String test) {
        return new Slices(
                Slice.parse("train", train), Slice.parse("validation", validation), Slice.parse("test", test));
    }
}
