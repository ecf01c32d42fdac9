package org.gan4j.config;

import java.util.List;
import java.util.Map;
import org.gan4j.spec.Kind;

/**
 * What a program's configurations speak of.
 *
 * @param kinds of which they choose by name
 * @param extensions by kind, the record that files have in the place of a thing of the kind: one of its components is the thing,
 *     whose fields stand among those of the record
 * @param forms of values that are neither records with fields nor what every configuration has, by their class
 * @param files the kinds of files that there are
 * @param remedies for other programs' words
 */
public record Vocabulary(
        List<? extends Kind> kinds,
        Map<Kind, Class<? extends Record>> extensions,
        Map<Class<?>, Form> forms,
        List<FileKind> files,
        Remedies remedies) {
    public Vocabulary {
        kinds = List.copyOf(kinds);
        extensions = Map.copyOf(extensions);
        forms = Map.copyOf(forms);
        files = List.copyOf(files);
    }
}
