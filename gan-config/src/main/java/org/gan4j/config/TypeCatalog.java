package org.gan4j.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gan4j.spec.Kind;
import org.gan4j.spec.SpecType;

/** All that configurations can choose by name, from all plug-ins. */
public final class TypeCatalog {
    private final Vocabulary vocabulary;
    private final Map<Kind, Map<String, SpecType>> types = new LinkedHashMap<>();

    /**
     * @param offered each of one of the vocabulary's kinds
     * @throws PluginException if two types claim one name; names where both come from
     */
    public TypeCatalog(Vocabulary vocabulary, Set<SpecType> offered) {
        this.vocabulary = vocabulary;
        vocabulary.kinds().forEach(kind -> types.put(kind, new TreeMap<>()));
        offered.forEach(this::add);
    }

    /** All that there are. */
    List<? extends Kind> kinds() {
        return vocabulary.kinds();
    }

    /** The form of a type that has one of its own. */
    Optional<Form> form(Class<?> type) {
        return Optional.ofNullable(vocabulary.forms().get(type));
    }

    /** What files have in the place of a thing of a kind, if it is more than the thing. */
    Optional<Extension> extension(Kind kind) {
        return Optional.ofNullable(vocabulary.extensions().get(kind)).map(type -> Extension.of(type, kind));
    }

    /** The kind that a record extends. */
    Optional<Kind> extendedBy(Class<?> type) {
        return types.keySet().stream()
                .filter(kind -> vocabulary.extensions().get(kind) == type)
                .findFirst();
    }

    /** The kinds of files that there are. */
    public List<FileKind> files() {
        return vocabulary.files();
    }

    Remedies remedies() {
        return vocabulary.remedies();
    }

    /** The names of a kind, in alphabetical order. */
    public List<String> names(Kind kind) {
        return List.copyOf(types.get(kind).keySet());
    }

    /** @throws IllegalArgumentException if there is none of that name; lists those there are and suggests the nearest */
    public Class<? extends Record> type(Kind kind, String name) {
        final SpecType found = types.get(kind).get(name);
        if (found == null) {
            throw new IllegalArgumentException(unknown(kind, name));
        }
        return found.type();
    }

    /**
     * The type that is beyond doubt meant by a name which the kind does not have: the one whose name differs only by case, dashes
     * and underscores, or the one for which the name is another framework's. A name that merely resembles one may be that of a
     * plug-in whose jar is missing.
     */
    Optional<String> meant(Kind kind, String name) {
        final String plain = Remedies.plain(name);
        final List<String> known = names(kind);
        final List<String> alike = known.stream()
                .filter(other -> Remedies.plain(other).equals(plain))
                .toList();
        return alike.size() == 1
                ? Optional.of(alike.get(0))
                : remedies()
                        .type(kind, name)
                        .flatMap(remedy -> remedy.synonym().stream())
                        .filter(known::contains)
                        .findFirst();
    }

    /** The kind whose records implement that interface. */
    public Optional<Kind> kindOf(Class<?> contract) {
        return types.keySet().stream()
                .filter(kind -> kind.contract() == contract)
                .findFirst();
    }

    private void add(SpecType added) {
        final SpecType present = types.get(added.kind()).putIfAbsent(added.name(), added);
        if (present != null && present.type() != added.type()) {
            throw new PluginException("two plug-ins offer " + added.kind().withArticle() + " named \"" + added.name()
                    + "\": " + describe(present) + " and " + describe(added) + "; remove one of them");
        }
    }

    private static String describe(SpecType type) {
        return type.type().getName() + " in " + type.source();
    }

    private String unknown(Kind kind, String name) {
        final List<String> known = names(kind);
        final String unknown = "unknown " + kind.label() + " " + Describe.quoted(name);
        final Optional<String> written = meant(kind, name);
        if (written.isPresent()) {
            return unknown + "; write \"" + written.get() + "\"";
        }
        final Optional<Remedy> remedy =
                remedies().type(kind, name).filter(found -> found.suits(known)).findFirst();
        if (remedy.flatMap(Remedy::write).isPresent()) {
            return unknown + "; " + remedy.get().text();
        }
        final String meant = remedy.map(found -> "; " + found.text() + ";")
                .orElseGet(() -> otherKind(name) + DidYouMean.hint(DidYouMean.nearest(name, known), ";"));
        return unknown + meant + " known: " + (known.isEmpty() ? "none" : String.join(", ", known))
                + (kind.contract().isSealed() ? "" : " (others need a plug-in's jar on the class path)");
    }

    private String otherKind(String name) {
        return types.keySet().stream()
                .filter(kind -> types.get(kind).containsKey(name))
                .map(kind -> ", a name of the kind " + kind.label())
                .findFirst()
                .orElse("");
    }
}
