package org.gan4j.djl;

import java.util.ArrayList;
import java.util.List;

/** The values of a forward pass that its differentiation needs, passed from method to method in one list. */
final class Saved {
    private final List<String> names = new ArrayList<>();

    /** The name of a value of the forward pass in the methods of differentiation. */
    String of(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return "saved[" + names.indexOf(name) + "]";
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** The expression that the forward pass returns. */
    String list() {
        return "annotate(List[Tensor], [" + String.join(", ", names) + "])";
    }
}
