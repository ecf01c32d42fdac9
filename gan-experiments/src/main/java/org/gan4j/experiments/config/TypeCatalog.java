package org.gan4j.experiments.config;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.api.plugin.PluginType;

/** All that configurations can choose by name, from all plug-ins. */
public final class TypeCatalog {
    private final Map<PluginKind, Map<String, PluginType>> types = new EnumMap<>(PluginKind.class);

    /** @throws PluginException if two types claim one name; names where both come from */
    public TypeCatalog(Set<PluginType> offered) {
        for (final PluginKind kind : PluginKind.values()) {
            types.put(kind, new TreeMap<>());
        }
        offered.forEach(this::add);
    }

    /** The names of a kind, in alphabetical order. */
    public List<String> names(PluginKind kind) {
        return List.copyOf(types.get(kind).keySet());
    }

    /** @throws IllegalArgumentException if there is none of that name; lists those there are and suggests the nearest */
    public Class<? extends Record> type(PluginKind kind, String name) {
        final PluginType found = types.get(kind).get(name);
        if (found == null) {
            throw new IllegalArgumentException(unknown(kind, name));
        }
        return found.type();
    }

    /** The kind whose records implement that interface. */
    static Optional<PluginKind> kindOf(Class<?> contract) {
        return Arrays.stream(PluginKind.values())
                .filter(kind -> kind.contract() == contract)
                .findFirst();
    }

    private void add(PluginType added) {
        final PluginType present = types.get(added.kind()).putIfAbsent(added.name(), added);
        if (present != null && present.type() != added.type()) {
            throw new PluginException("two plug-ins offer a " + added.kind().label() + " named \"" + added.name()
                    + "\": " + describe(present) + " and " + describe(added) + "; remove one of them");
        }
    }

    private static String describe(PluginType type) {
        return type.type().getName() + " in " + type.source();
    }

    private String unknown(PluginKind kind, String name) {
        final List<String> known = names(kind);
        final Optional<Remedy> remedy = OtherFrameworks.type(kind, name)
                .filter(found -> found.suits(known))
                .findFirst();
        final String unknown = "unknown " + kind.label() + " " + Describe.quoted(name);
        if (remedy.flatMap(Remedy::write).isPresent()) {
            return unknown + "; " + remedy.get().text();
        }
        final String meant = remedy.map(found -> "; " + found.text() + ";")
                .orElseGet(() -> otherKind(name) + DidYouMean.hint(DidYouMean.nearest(name, known), ";"));
        return unknown + meant + " known: " + (known.isEmpty() ? "none" : String.join(", ", known))
                + (kind.contract().isSealed() ? "" : " (others need a plug-in's jar on the class path)");
    }

    private String otherKind(String name) {
        return Arrays.stream(PluginKind.values())
                .filter(kind -> types.get(kind).containsKey(name))
                .map(kind -> ", a name of the kind " + kind.label())
                .findFirst()
                .orElse("");
    }
}
