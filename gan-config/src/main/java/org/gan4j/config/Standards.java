package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.spec.Kind;

/** Makes the types of a catalog with every field at its default. */
public final class Standards {
    private final Forms forms;

    public Standards(TypeCatalog catalog) {
        forms = new Forms(catalog);
    }

    /** What the type's bare name stands for in a configuration; empty if a field has no default, or there is no such type. */
    public Optional<Object> make(Kind kind, String name) {
        final TextNode node = TextNode.valueOf(name);
        final Location where = Location.of(name);
        final LocatedJson document =
                new LocatedJson(node, Map.of(JsonPointer.empty(), new LocatedJson.Position(where, where)), List.of());
        final List<Fault> faults = new ArrayList<>();
        final Optional<Object> made =
                forms.of(kind.contract()).read(node, new Place(document, JsonPointer.empty(), faults));
        return faults.isEmpty() ? made : Optional.empty();
    }
}
