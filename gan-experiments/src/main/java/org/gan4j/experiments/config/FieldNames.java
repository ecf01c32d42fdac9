package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The field names of an object against those that it may have.
 *
 * @param written by known name, the name under which the object has it, misspelt perhaps
 * @param unknown by unknown name, the known one that it resembles: one that is missing rather than one that is there
 */
record FieldNames(List<String> known, Map<String, String> written, Map<String, Optional<String>> unknown) {
    static FieldNames match(ObjectNode object, List<String> known) {
        final Map<String, String> written = new LinkedHashMap<>();
        known.stream().filter(object::has).forEach(name -> written.put(name, name));
        final Map<String, Optional<String>> unknown = new LinkedHashMap<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                final List<String> absent = new ArrayList<>(known);
                absent.removeAll(written.keySet());
                final Optional<String> meant = DidYouMean.nearest(name, absent);
                meant.ifPresent(absentee -> written.put(absentee, name));
                unknown.put(name, meant.or(() -> DidYouMean.nearest(name, known)));
            }
        });
        return new FieldNames(known, written, unknown);
    }

    /** Reports an unknown field of the object at that place. */
    void report(String name, Place place) {
        final String otherwise = known.isEmpty() ? "; there are none here" : "; known: " + String.join(", ", known);
        place.field(name)
                .faultAtName("unknown field " + Describe.quoted(name) + DidYouMean.hint(unknown.get(name), otherwise));
    }
}
