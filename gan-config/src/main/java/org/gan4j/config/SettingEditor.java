package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.config.LocatedJson.Position;

/**
 * Sets values in a copy of a document. What the document leaves out or null on the way is made: its default, or an object; a name in a type's
 * place becomes {@code {"type": name}}; the element after an array's last is appended.
 */
public final class SettingEditor {
    private static final String APPEND = "-";

    private final RecordDefaults defaults;
    private final Map<JsonPointer, Position> positions;
    private final List<Fault> faults;
    private JsonNode root;

    public SettingEditor(LocatedJson document, RecordDefaults defaults) {
        this.defaults = defaults;
        root = document.root().deepCopy();
        positions = new HashMap<>(document.positions());
        faults = new ArrayList<>(document.faults());
    }

    public LocatedJson edited() {
        return new LocatedJson(root, positions, faults);
    }

    public void set(Setting setting) {
        root = new Walk(setting).replaced(root, JsonPointer.empty(), setting.pointer());
    }

    /** The way of one setting from the root to its place. */
    private final class Walk {
        private final Setting setting;

        Walk(Setting setting) {
            this.setting = setting;
        }

        /** The node with the setting made at {@code rest} below it. */
        JsonNode replaced(JsonNode node, JsonPointer here, JsonPointer rest) {
            if (rest.matches()) {
                mark(here);
                return setting.value().deepCopy();
            }
            final JsonNode container = container(node, here);
            if (container instanceof ObjectNode object) {
                replaceField(object, here, rest);
            } else if (container instanceof ArrayNode array) {
                replaceElement(array, here, rest);
            } else {
                fault(here, "is " + Describe.value(container) + ": there is nothing below it to set");
            }
            return container;
        }

        private JsonNode container(JsonNode node, JsonPointer here) {
            if (node == null || node.isNull()) {
                mark(here);
                return defaults.at(here)
                        .filter(left -> !left.isNull())
                        .map(left -> container(left, here))
                        .orElseGet(JsonNodeFactory.instance::objectNode);
            }
            if (node.isTextual()) {
                final JsonPointer type = here.appendProperty(Forms.TYPE);
                final Position written = positions.get(here);
                mark(here);
                positions.put(type, written);
                return JsonNodeFactory.instance.objectNode().set(Forms.TYPE, node);
            }
            return node;
        }

        private void replaceField(ObjectNode object, JsonPointer here, JsonPointer rest) {
            final String name = rest.getMatchingProperty();
            object.set(name, replaced(object.get(name), here.appendProperty(name), rest.tail()));
        }

        private void replaceElement(ArrayNode array, JsonPointer here, JsonPointer rest) {
            final int size = array.size();
            final int index = rest.getMatchingProperty().equals(APPEND) ? size : rest.getMatchingIndex();
            if (index < 0 || index > size) {
                fault(
                        here,
                        "has no element \"" + rest.getMatchingProperty() + "\": it has " + size
                                + ", counted from 0; - adds one");
            } else if (index == size) {
                array.add(replaced(null, here.appendIndex(index), rest.tail()));
            } else {
                array.set(index, replaced(array.get(index), here.appendIndex(index), rest.tail()));
            }
        }

        private void mark(JsonPointer here) {
            final String prefix = here + "/";
            positions.keySet().removeIf(pointer -> pointer.toString().startsWith(prefix));
            positions.put(here, new Position(setting.where(), setting.where()));
        }

        private void fault(JsonPointer here, String message) {
            faults.add(new Fault(setting.where(), here.toString(), message));
        }
    }
}
