package org.gan4j.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Kind;
import org.gan4j.spec.TypeName;

/**
 * A thing chosen by name: {@code {"type": "adam", …}}. A bare name stands for the type at its defaults; a bare number, where
 * the kind has a type {@code constant}, for that with this value.
 *
 * @param extension of which it is a part; its own fields stand beside those of the type
 */
record PluginForm(Kind kind, TypeCatalog catalog, Forms forms, Optional<Extension> extension) implements Form {
    private static final String CONSTANT = "constant";
    private static final String CONSTANT_FIELD = "value";

    @Override
    public String brief() {
        return kind.label();
    }

    @Override
    public String expected() {
        final String always = kind.withArticle() + ": a name or {\"type\": a name, …}";
        return takesNumber() ? always + " or a number" : always;
    }

    @Override
    public ObjectNode schema() {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + kind.label());
    }

    @Override
    public Optional<Object> read(JsonNode node, Place place) {
        if (node instanceof ObjectNode object) {
            return readObject(object, place);
        }
        if (node.isTextual()) {
            return readType(node, JsonNodeFactory.instance.objectNode(), place, place);
        }
        if (node.isNumber() && takesNumber()) {
            return readConstant(node, place);
        }
        return mismatch(node, place);
    }

    @Override
    public JsonNode write(Object value) {
        final Object thing = extension.map(around -> around.thingOf(value)).orElse(value);
        final Class<? extends Record> type = thing.getClass().asSubclass(Record.class);
        final ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put(Forms.TYPE, type.getAnnotation(TypeName.class).value());
        return object.setAll(fields(type).write(value));
    }

    /** What there is beside the name. */
    RecordForm fields(Class<? extends Record> type) {
        final RecordForm own = forms.ofRecord(type);
        return extension.map(around -> around.around(own)).orElse(own);
    }

    /** What {@link #schema} refers to. */
    ObjectNode definition() {
        final List<ObjectNode> types =
                catalog.names(kind).stream().map(this::schema).toList();
        final ObjectNode definition = JsonNodeFactory.instance.objectNode();
        final ArrayNode choices = definition.putArray("anyOf");
        types.stream()
                .filter(type -> type.get("required").size() == 1)
                .map(type -> type.at("/properties/type"))
                .forEach(choices::add);
        if (takesNumber()) {
            choices.add(Form.schemaOf("number"));
        }
        types.forEach(choices::add);
        return definition;
    }

    private ObjectNode schema(String name) {
        final Class<? extends Record> type = catalog.type(kind, name);
        final ObjectNode schema = fields(type).schema();
        final ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties.putObject(Forms.TYPE).put("const", name);
        schema.set("properties", properties.setAll((ObjectNode) schema.get("properties")));
        schema.withArray("required").insert(0, Forms.TYPE);
        final Doc doc = type.getAnnotation(Doc.class);
        return doc == null ? schema : schema.put("description", doc.value());
    }

    private Optional<Object> readObject(ObjectNode object, Place place) {
        final FieldNames names = FieldNames.match(object, List.of(Forms.TYPE), name -> Stream.empty());
        final String typeName = names.written().get(Forms.TYPE);
        if (typeName == null) {
            place.field(Forms.TYPE).fault("required, but missing; known: " + String.join(", ", catalog.names(kind)));
            return Optional.empty();
        }
        names.unknown().keySet().stream().filter(typeName::equals).forEach(name -> names.report(name, place));
        final ObjectNode fields = object.deepCopy();
        return readType(fields.remove(typeName), fields, place, place.field(typeName));
    }

    private Optional<Object> readType(JsonNode type, ObjectNode fields, Place place, Place typePlace) {
        final Optional<Object> name = new TextForm().read(type, typePlace);
        return name.flatMap(text -> typeNamed((String) text, typePlace))
                .flatMap(record -> fields(record).read(fields, place));
    }

    /** The type of that name; where there is none, reports that, and is the type that is meant beyond doubt, if there is one. */
    private Optional<Class<? extends Record>> typeNamed(String name, Place place) {
        try {
            return Optional.of(catalog.type(kind, name));
        } catch (IllegalArgumentException e) {
            place.fault(e.getMessage());
            return catalog.meant(kind, name).map(meant -> catalog.type(kind, meant));
        }
    }

    /** Reports what the type has against the number at the number itself, for there is no field. */
    private Optional<Object> readConstant(JsonNode number, Place place) {
        final ObjectNode fields = JsonNodeFactory.instance.objectNode().set(CONSTANT_FIELD, number);
        final Place inside = place.silent();
        final Optional<Object> constant =
                typeNamed(CONSTANT, place).flatMap(record -> fields(record).read(fields, inside));
        inside.faults().forEach(fault -> place.fault(fault.message()));
        inside.warnings().forEach(warning -> place.warning(warning.message()));
        return constant;
    }

    private boolean takesNumber() {
        return catalog.names(kind).contains(CONSTANT);
    }
}
