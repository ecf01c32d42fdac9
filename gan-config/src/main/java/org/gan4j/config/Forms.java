package org.gan4j.config;

import com.fasterxml.jackson.core.JsonPointer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.spec.Kind;
import org.gan4j.spec.Range;

/** Finds the form of a Java type. */
public final class Forms {
    /** The field of a thing chosen by name that has the name. */
    public static final String TYPE = "type";

    private final TypeCatalog catalog;

    public Forms(TypeCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws IllegalArgumentException if configurations have no such type: the fault of the record that uses it */
    public Form of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListForm(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            return new OptionalForm(of(optional.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map
                && map.getRawType() == Map.class
                && map.getActualTypeArguments()[0] == JsonPointer.class) {
            return new PointerMapForm(of(map.getActualTypeArguments()[1]));
        }
        if (type instanceof Class<?> raw) {
            return ofClass(raw);
        }
        throw new IllegalArgumentException("no JSON form for " + type);
    }

    /** A thing of a kind as files have it. */
    PluginForm inFiles(Kind kind) {
        return new PluginForm(kind, catalog, this, catalog.extension(kind));
    }

    /** A record's fields alone, without a {@code type}. */
    RecordForm ofRecord(Class<? extends Record> type) {
        return RecordForm.of(type, this);
    }

    private Form ofClass(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return WholeNumberForm.INT;
        } else if (type == long.class || type == Long.class) {
            return WholeNumberForm.LONG;
        } else if (type == double.class || type == Double.class) {
            return new NumberForm();
        } else if (type == boolean.class || type == Boolean.class) {
            return new BooleanForm();
        } else if (type == String.class) {
            return new TextForm();
        } else if (type == Range.class) {
            return new RangeForm();
        } else if (type == LocatedValue.class) {
            return new LocatedValueForm();
        } else if (type.isEnum()) {
            return new EnumForm(type.asSubclass(Enum.class), catalog.remedies());
        } else if (type.isRecord() && catalog.form(type).isEmpty()) {
            return ofRecordOrExtension(type.asSubclass(Record.class));
        }
        return catalog.form(type).orElseGet(() -> ofKind(type));
    }

    private Form ofRecordOrExtension(Class<? extends Record> type) {
        return catalog.extendedBy(type).<Form>map(this::inFiles).orElseGet(() -> ofRecord(type));
    }

    Remedies remedies() {
        return catalog.remedies();
    }

    private Form ofKind(Class<?> contract) {
        final Kind kind = catalog.kindOf(contract)
                .orElseThrow(() -> new IllegalArgumentException("no JSON form for " + contract.getName()));
        return new PluginForm(kind, catalog, this, Optional.empty());
    }
}
