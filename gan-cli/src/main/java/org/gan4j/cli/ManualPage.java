package org.gan4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.FieldEntry;
import org.gan4j.config.Manual;
import org.gan4j.config.TypeEntry;
import picocli.CommandLine.Help.ColorScheme;

/** The types of an experiment, for people. */
record ManualPage(ColorScheme colors) {
    private static final String TYPE_INDENT = "  ";
    private static final String FIELD_INDENT = "      ";

    String text(Manual manual, List<PluginKind> kinds) {
        final List<String> sections = new ArrayList<>();
        for (final PluginKind kind : kinds) {
            sections.add(section(kind, manual.types(kind)));
        }
        return String.join(System.lineSeparator() + System.lineSeparator(), sections);
    }

    private String section(PluginKind kind, List<TypeEntry> types) {
        final int width = width(types, TypeEntry::name);
        final List<String> lines = new ArrayList<>(List.of(bold(kind.label())));
        for (final TypeEntry type : types) {
            lines.add(TYPE_INDENT + bold(padded(type.name(), width)) + "  " + type.explanation());
            final List<FieldEntry> fields = indented(type.fields(), "");
            fields.forEach(field -> lines.add(line(field, fields)));
        }
        if (types.isEmpty()) {
            lines.add(TYPE_INDENT + "none");
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** Each field, and after it those of the objects that it takes. */
    private static List<FieldEntry> indented(List<FieldEntry> fields, String indent) {
        final List<FieldEntry> all = new ArrayList<>();
        for (final FieldEntry field : fields) {
            all.add(new FieldEntry(
                    indent + field.name(), field.type(), field.defaultValue(), field.explanation(), List.of()));
            all.addAll(indented(field.fields(), indent + TYPE_INDENT));
        }
        return all;
    }

    private static String line(FieldEntry field, List<FieldEntry> all) {
        return FIELD_INDENT + padded(field.name(), width(all, FieldEntry::name)) + "  "
                + padded(field.type(), width(all, FieldEntry::type)) + "  "
                + padded(presence(field), width(all, ManualPage::presence)) + "  " + field.explanation();
    }

    private static String presence(FieldEntry field) {
        return field.defaultValue().map(value -> "default " + value).orElse("required");
    }

    private static <T> int width(List<T> entries, Function<T, String> text) {
        return entries.stream().map(text).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return String.format(Locale.ROOT, "%-" + Math.max(width, 1) + "s", text);
    }

    private String bold(String text) {
        return colors.text("@|bold " + text + "|@").toString();
    }
}
