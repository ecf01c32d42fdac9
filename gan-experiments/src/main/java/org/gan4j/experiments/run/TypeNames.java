package org.gan4j.experiments.run;

import org.gan4j.spec.TypeName;

/** The names under which an experiment chose its parts. */
public final class TypeNames {
    private TypeNames() {}

    public static String of(Object part) {
        return part.getClass().getAnnotation(TypeName.class).value();
    }
}
