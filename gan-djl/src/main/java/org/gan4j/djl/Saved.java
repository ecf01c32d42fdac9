package org.gan4j.djl;

import java.util.ArrayList;
import java.util.List;

/** The values of a forward pass that its differentiation asks for; they travel from method to method in one list. */
final class Saved {
    private final List<String> names = new ArrayList<>();

    /** What differentiation calls a value of the forward pass. */
    String of(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return "saved[" + names.indexOf(name) + "]";
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** As the forward pass returns them. */
    String list() {
        return "annotate(List[Tensor], [" + String.join(", ", names) + "])";
    }
}
