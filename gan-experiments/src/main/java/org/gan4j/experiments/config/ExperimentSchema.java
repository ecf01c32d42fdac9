package org.gan4j.experiments.config;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gan4j.api.plugin.PluginKind;

/**
 * The JSON Schema (draft 2020-12) of experiments, from the records and the plug-ins present. What an {@link ExperimentReader}
 * accepts is valid by it; of what is valid, the reader checks ranges and how things fit.
 */
public final class ExperimentSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final TypeCatalog catalog;
    private final Forms forms;

    public ExperimentSchema(TypeCatalog catalog) {
        this.catalog = catalog;
        this.forms = new Forms(catalog);
    }

    public ObjectNode json() {
        final ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DRAFT).put("title", "gan4j experiment");
        schema.setAll(forms.ofRecord(Experiment.class).schema());
        final ObjectNode definitions = schema.putObject("$defs");
        for (final PluginKind kind : PluginKind.values()) {
            definitions.set(kind.label(), new PluginForm(kind, catalog, forms).definition());
        }
        return schema;
    }
}
