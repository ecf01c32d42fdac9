package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.Location;
import org.gan4j.config.RecordDefaults;
import org.gan4j.config.Remedies;
import org.gan4j.config.Remedy;
import org.gan4j.config.Setting;
import org.gan4j.config.SettingEditor;

/** Fields at the top of an experiment whose values belong elsewhere in it: {@code "device"} in the backend. */
record MisplacedFields(Remedies remedies) {
    private static final RecordDefaults DEFAULTS = new RecordDefaults(Experiment.class);

    /**
     * The document with the values where they belong, too, so that what is wrong with them there is reported at once. The fields
     * stay, to be reported themselves.
     */
    LocatedJson placed(LocatedJson document) {
        final SettingEditor editor = new SettingEditor(document, DEFAULTS);
        if (document.root() instanceof ObjectNode object) {
            object.properties().forEach(field -> place(field, document, editor));
        }
        return editor.edited();
    }

    private void place(Map.Entry<String, JsonNode> field, LocatedJson document, SettingEditor editor) {
        final Location where = document.position(JsonPointer.empty().appendProperty(field.getKey()))
                .value();
        places(field.getKey())
                .filter(place -> document.root().at(place).isMissingNode() && hasFields(document.root(), place.head()))
                .forEach(place -> editor.set(new Setting(where, place, field.getValue())));
    }

    /** Beyond the top. */
    private Stream<JsonPointer> places(String name) {
        return remedies.field(Experiment.class, name)
                .limit(1)
                .filter(remedy -> remedy.synonym().isPresent())
                .map(Remedy::pointers)
                .flatMap(pointers -> pointers.stream().map(JsonPointer::compile))
                .filter(place -> !place.tail().matches());
    }

    /** Whether there is an object or a name of a type, or would be if it were not left out. */
    private static boolean hasFields(JsonNode root, JsonPointer place) {
        final JsonNode there = root.at(place);
        if (there.isMissingNode()) {
            return hasFields(root, place.head())
                    && DEFAULTS.at(place)
                            .filter(left -> left.isObject() || left.isTextual())
                            .isPresent();
        }
        return there.isObject() || there.isTextual();
    }
}
