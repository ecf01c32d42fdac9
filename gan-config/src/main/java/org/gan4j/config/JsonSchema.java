package org.gan4j.config;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of a record, with the types that a catalog has. What {@link Forms} reads is valid by it; of what is
 * valid, constructors check ranges and how things fit.
 */
public record JsonSchema(TypeCatalog catalog) {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** @param title what the record is of */
    public ObjectNode of(Class<? extends Record> type, String title) {
        final Forms forms = new Forms(catalog);
        final ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DRAFT).put("title", title);
        schema.setAll(forms.ofRecord(type).schema());
        final ObjectNode definitions = schema.putObject("$defs");
        catalog.kinds()
                .forEach(kind ->
                        definitions.set(kind.label(), forms.inFiles(kind).definition()));
        return schema;
    }
}
