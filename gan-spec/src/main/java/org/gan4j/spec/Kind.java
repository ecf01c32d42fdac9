package org.gan4j.spec;

/** Things of which configurations choose one by its name: the layers, the losses. */
public interface Kind {
    /** What people call one: {@code loss}. */
    String label();

    /** The interface that every record of the kind implements. */
    Class<?> contract();

    /** For messages: {@code a loss}. */
    default String withArticle() {
        return ("aeiou".indexOf(label().charAt(0)) < 0 ? "a " : "an ") + label();
    }
}
