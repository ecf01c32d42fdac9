package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Constants in lower case, with dashes for underscores. */
@SuppressWarnings("rawtypes")
public record EnumForm(Class<? extends Enum> type, Remedies remedies) implements Form {
    @Override
    public String brief() {
        return names().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" | "));
    }

    @Override
    public String expected() {
        return "one of " + names().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    @Override
    public ObjectNode schema() {
        final ObjectNode schema = JsonNodeFactory.instance.objectNode();
        names().forEach(schema.putArray("enum")::add);
        return schema;
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        final int index = names().indexOf(node.textValue());
        if (index < 0) {
            place.fault("expected " + expected() + ", got " + Describe.value(node)
                    + (node.isTextual() ? hint(node.textValue()) : ""));
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[index]);
    }

    @Override
    public JsonNode write(Object value) {
        return TextNode.valueOf(nameOf((Enum) value));
    }

    private String hint(String text) {
        return remedies.constant(type, text)
                .filter(remedy -> remedy.suits(names()))
                .findFirst()
                .map(remedy -> "; " + remedy.text())
                .orElseGet(() -> DidYouMean.hint(DidYouMean.nearest(text, names()), ""));
    }

    private List<String> names() {
        return Arrays.stream(type.getEnumConstants()).map(EnumForm::nameOf).toList();
    }

    /** As in JSON. */
    public static String nameOf(Enum constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
