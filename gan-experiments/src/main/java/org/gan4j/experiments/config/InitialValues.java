package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.gan4j.api.init.Initializer;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.Fields;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.TypeCatalog;

/** The initial values of a generator's layers: of a trained one, they do not matter. */
record InitialValues(TypeCatalog catalog) {
    private static final JsonPointer LAYERS = JsonPointer.compile("/generator/layers");

    /** The document with defaults in their place. */
    LocatedJson leaveOut(LocatedJson document) {
        final JsonNode root = document.root().deepCopy();
        for (final JsonNode layer : root.at(LAYERS)) {
            if (layer instanceof ObjectNode object) {
                leaveOut(object);
            }
        }
        return new LocatedJson(root, document.positions(), document.faults());
    }

    private void leaveOut(ObjectNode layer) {
        final String type = layer.path(Forms.TYPE).asText();
        if (catalog.names(PluginKind.LAYER).contains(type)) {
            Arrays.stream(catalog.type(PluginKind.LAYER, type).getRecordComponents())
                    .filter(component -> component.getType() == Initializer.class
                            && Fields.defaultOf(component).isPresent())
                    .forEach(component -> layer.remove(component.getName()));
        }
    }
}
