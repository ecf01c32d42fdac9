package org.gan4j.config;

import java.util.List;
import java.util.Map;
import org.gan4j.spec.Kind;

/**
 * What a program's configurations speak of.
 *
 * @param kinds of which they choose by name
 * @param forms of values that are neither records with fields nor what every configuration has, by their class
 * @param remedies for other programs' words
 */
public record Vocabulary(List<? extends Kind> kinds, Map<Class<?>, Form> forms, Remedies remedies) {
    public Vocabulary {
        kinds = List.copyOf(kinds);
        forms = Map.copyOf(forms);
    }
}
