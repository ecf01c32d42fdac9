package org.gan4j.cli;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.config.Remedy;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.GanVocabulary;

/**
 * A field of experiments that people take for an option, and its value.
 *
 * @param pointers of the field; where each player has one of its own, of both
 * @param value as it was given, or {@code VALUE}
 */
record SettableField(List<String> pointers, String value) {
    /** What sets fields. */
    static final String OPTION = "--set";

    private static final String PLACEHOLDER = "VALUE";

    SettableField {
        pointers = List.copyOf(pointers);
    }

    /**
     * What an option that there is not was meant to set; empty if it is like no field.
     *
     * @param written the option
     * @param arguments of the whole command line
     */
    static Optional<SettableField> of(String written, List<String> arguments) {
        final String[] parts = written.split("=", 2);
        final List<String> fields = fields(parts[0]);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new SettableField(fields, parts.length > 1 ? parts[1] : next(written, arguments)));
    }

    /** What to write instead of an option whose value is to be changed before, or what else to do. */
    static String text(Remedy remedy) {
        return remedy.as()
                .filter(how -> !remedy.pointers().isEmpty())
                .map(how -> "write " + new SettableField(remedy.pointers(), PLACEHOLDER).option() + ": " + how)
                .orElseGet(remedy::text);
    }

    /** What to write instead: {@code --set /iterations=10}. */
    String option() {
        return settings()
                .map(setting -> OPTION + " " + GivenCommand.quoted(setting))
                .collect(Collectors.joining(" "));
    }

    /** {@code /iterations=10}, for each pointer. */
    Stream<String> settings() {
        return pointers.stream().map(pointer -> pointer + "=" + value);
    }

    /** What to write in a sweep's file instead. */
    String inSweep() {
        return pointers.contains("/seed")
                ? "\"seeds\": [" + json() + "]"
                : pointers.stream()
                        .map(pointer -> "\"" + pointer + "\": [" + json() + "]")
                        .collect(Collectors.joining(", ", "\"grid\": {", "}"));
    }

    /** Whether a value was given. */
    boolean hasValue() {
        return !value.equals(PLACEHOLDER);
    }

    private String json() {
        return value.matches("-?[0-9].*|[\\[{\"].*|true|false|null") ? value : '"' + value + '"';
    }

    private static List<String> fields(String option) {
        final String name = plain(option);
        return GanVocabulary.OTHER_FRAMEWORKS
                .field(Experiment.class, option)
                .findFirst()
                .filter(remedy -> remedy.synonym().isPresent())
                .map(Remedy::pointers)
                .orElseGet(() -> pointers("", Experiment.class)
                        .filter(pointer -> plain(pointer).equals(name)
                                || plain(lastOf(pointer)).equals(name))
                        .limit(1)
                        .toList());
    }

    /** Of the record's components, then of theirs. */
    private static Stream<String> pointers(String prefix, Class<?> type) {
        final List<RecordComponent> components = List.of(type.getRecordComponents());
        return Stream.concat(
                components.stream().map(component -> prefix + "/" + component.getName()),
                components.stream()
                        .filter(component -> component.getType().isRecord())
                        .flatMap(component -> pointers(prefix + "/" + component.getName(), component.getType())));
    }

    private static String lastOf(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** Letters alone: {@code --batch-size} is {@code batchSize}. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    /** The argument after it, if it is no option itself. */
    private static String next(String option, List<String> arguments) {
        final int at = arguments.indexOf(option);
        return at >= 0 && at + 1 < arguments.size() && !arguments.get(at + 1).startsWith("--")
                ? arguments.get(at + 1)
                : PLACEHOLDER;
    }
}
