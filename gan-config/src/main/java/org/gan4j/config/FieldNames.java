package org.gan4j.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The field names of an object against those that it may have.
 *
 * @param written by known name, the name under which the object has it: misspelt perhaps, or that of another framework
 * @param explained known names that are missing, for another framework has another value in their place
 * @param unknown by unknown name, what was meant by it: a known one that is missing rather than one that is there
 */
public record FieldNames(Map<String, String> written, Set<String> explained, Map<String, String> unknown) {
    /** @param remedies for unknown names */
    public static FieldNames match(ObjectNode object, List<String> known, Function<String, Stream<Remedy>> remedies) {
        return new Matching(known, remedies).of(object);
    }

    /** Reports an unknown field of the object at that place. */
    void report(String name, Place place) {
        place.field(name).faultAtName("unknown field " + Describe.quoted(name) + unknown.get(name));
    }

    private static final class Matching {
        private final List<String> known;
        private final Function<String, Stream<Remedy>> remedies;
        private final Map<String, String> written = new LinkedHashMap<>();
        private final Set<String> explained = new HashSet<>();
        private final Map<String, String> unknown = new LinkedHashMap<>();

        Matching(List<String> known, Function<String, Stream<Remedy>> remedies) {
            this.known = known;
            this.remedies = remedies;
        }

        FieldNames of(ObjectNode object) {
            known.stream().filter(object::has).forEach(name -> written.put(name, name));
            object.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    unknown.put(name, meant(name));
                }
            });
            return new FieldNames(written, explained, unknown);
        }

        private String meant(String name) {
            final Optional<Remedy> remedy =
                    remedies.apply(name).filter(found -> found.suits(known)).findFirst();
            remedy.ifPresent(found -> apply(found, name));
            return remedy.map(found -> "; " + found.text()).orElseGet(() -> guess(name));
        }

        private void apply(Remedy remedy, String name) {
            if (remedy.synonym().isPresent()) {
                remedy.synonym().filter(known::contains).ifPresent(synonym -> written.putIfAbsent(synonym, name));
            } else {
                Stream.concat(remedy.write().stream(), remedy.also().stream()).forEach(explained::add);
            }
        }

        private String guess(String name) {
            final List<String> absent = new ArrayList<>(known);
            absent.removeAll(written.keySet());
            final Optional<String> near = DidYouMean.nearest(name, absent);
            near.ifPresent(absentee -> written.put(absentee, name));
            return DidYouMean.hint(near.or(() -> DidYouMean.nearest(name, known)), all());
        }

        private String all() {
            return known.isEmpty() ? "; there are none here" : "; known: " + String.join(", ", known);
        }
    }
}
