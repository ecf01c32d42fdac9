package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.TypeCatalog;

/** Changes JSON texts at random: half of them as trees, half as characters; a function of the seed alone. */
public final class Mutations {
    private static final int MOST_CHANGES = 3;
    private static final String[] VALUES = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1",
        "2",
        "3",
        "7",
        "0.5",
        "-0.25",
        "1.5",
        "1e-7",
        "1e39",
        "1e400",
        "1e-400",
        "2147483647",
        "2147483648",
        "2000000000",
        "9223372036854775807",
        "1e30",
        "\"\"",
        "\"x\"",
        "\"adam\"",
        "\"train[0:1000]\"",
        "[]",
        "{}",
        "[0]",
        "[1, 28, 28]",
        "[1, 2]",
        "[2, 1]",
        "{\"type\": \"dense\", \"units\": 3}",
        "[[]]",
        "{\"type\": null}"
    };
    private static final String CHARACTERS =
            "{}[]\",:.-+eE0123456789 \n\t\\/*#'abtfnuxTN\u0000\u00e9\u201c\ud83d\udc64";

    private final JsonMapper mapper = new JsonMapper();
    private final List<String> names;
    private final Random random;

    /** @param catalog whose names are put where others were */
    public Mutations(TypeCatalog catalog, long seed) {
        this.random = new Random(seed);
        this.names = Arrays.stream(PluginKind.values())
                .flatMap(kind -> catalog.names(kind).stream())
                .toList();
    }

    /** One to three changes. */
    public String mutate(String json) throws JsonProcessingException {
        final int changes = 1 + random.nextInt(MOST_CHANGES);
        return random.nextBoolean() ? mutateTree(json, changes) : mutateText(json, changes);
    }

    private String mutateTree(String json, int changes) throws JsonProcessingException {
        final JsonNode root = mapper.readTree(json);
        for (int i = 0; i < changes; i++) {
            mutateTree(root);
        }
        return random.nextBoolean() ? root.toPrettyString() : root.toString();
    }

    private void mutateTree(JsonNode root) throws JsonProcessingException {
        final List<JsonPointer> places = new ArrayList<>();
        collect(root, JsonPointer.empty(), places);
        if (places.isEmpty()) {
            return;
        }
        final JsonPointer place = pick(places);
        final JsonNode parent = root.at(place.head());
        final JsonNode node = root.at(place);
        switch (random.nextInt(8)) {
            case 0 -> remove(parent, place);
            case 1 -> put(parent, place, mapper.readTree(pick(VALUES)));
            case 2 -> put(parent, place, changedNumber(node));
            case 3 -> put(parent, place, JsonNodeFactory.instance.textNode(pick(names)));
            case 4 -> put(parent, place, root.at(pick(places)).deepCopy());
            case 5 -> rename(parent, place);
            case 6 -> add(parent, mapper.readTree(pick(VALUES)));
            default -> add(parent, node.deepCopy());
        }
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> places.add(here.appendProperty(name)));
            object.fieldNames().forEachRemaining(name -> collect(object.get(name), here.appendProperty(name), places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(here.appendIndex(i));
                collect(array.get(i), here.appendIndex(i), places);
            }
        }
    }

    private static void remove(JsonNode parent, JsonPointer place) {
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        }
    }

    private static void put(JsonNode parent, JsonPointer place, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        }
    }

    private void add(JsonNode parent, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(pick(names), value);
        } else if (parent instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), value);
        }
    }

    private void rename(JsonNode parent, JsonPointer place) {
        if (parent instanceof ObjectNode object) {
            final String name = place.last().getMatchingProperty();
            final JsonNode value = object.remove(name);
            object.set(mutateText(name, 1), value);
        }
    }

    private JsonNode changedNumber(JsonNode node) {
        final JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (!node.isNumber()) {
            return nodes.numberNode(random.nextInt(100));
        }
        return switch (random.nextInt(5)) {
            case 0 -> nodes.numberNode(node.longValue() + 1);
            case 1 -> nodes.numberNode(node.longValue() - 1);
            case 2 -> nodes.numberNode(node.doubleValue() / 2);
            case 3 -> nodes.numberNode(node.doubleValue() * 10);
            default -> nodes.numberNode(-node.doubleValue());
        };
    }

    private String mutateText(String text, int changes) {
        final StringBuilder builder = new StringBuilder(text);
        for (int i = 0; i < changes && builder.length() > 1; i++) {
            mutateText(builder);
        }
        return builder.toString();
    }

    private void mutateText(StringBuilder text) {
        final int at = random.nextInt(text.length());
        final int end = Math.min(text.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(7)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, character());
            case 2 -> text.setCharAt(at, character());
            case 3 -> text.insert(at, text.substring(at, end));
            case 4 -> text.delete(at, end);
            case 5 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
            default -> text.setLength(random.nextInt(10) == 0 ? at : text.length());
        }
    }

    private char character() {
        return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private String pick(String[] things) {
        return things[random.nextInt(things.length)];
    }
}
