package org.gan4j.config;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Kind;

/** Explains the types of a catalog from the annotations of their records. */
public final class Manual {
    private final TypeCatalog catalog;
    private final Forms forms;

    public Manual(TypeCatalog catalog) {
        this.catalog = catalog;
        this.forms = new Forms(catalog);
    }

    /** In alphabetical order. */
    public List<TypeEntry> types(Kind kind) {
        return catalog.names(kind).stream()
                .map(name -> entry(name, catalog.type(kind, name), forms.inFiles(kind)))
                .toList();
    }

    private TypeEntry entry(String name, Class<? extends Record> type, PluginForm form) {
        return new TypeEntry(name, text(type.getAnnotation(Doc.class)), fields(form.fields(type)));
    }

    private List<FieldEntry> fields(Form form) {
        if (form instanceof ListForm list) {
            return fields(list.element());
        }
        return form instanceof RecordForm record
                ? record.components().map(this::entry).toList()
                : List.of();
    }

    private FieldEntry entry(RecordComponent component) {
        final Form form = forms.of(component.getGenericType());
        return new FieldEntry(
                component.getName(),
                form.brief(),
                Optional.ofNullable(component.getAnnotation(Default.class)).map(Default::value),
                text(component.getAnnotation(Doc.class)),
                fields(form));
    }

    private static String text(Doc doc) {
        return Optional.ofNullable(doc).map(Doc::value).orElse("");
    }
}
