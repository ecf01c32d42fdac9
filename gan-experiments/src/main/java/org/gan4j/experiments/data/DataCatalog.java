package org.gan4j.experiments.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.License;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.FieldEntry;
import org.gan4j.config.Manual;
import org.gan4j.config.Standards;
import org.gan4j.config.TypeCatalog;
import org.gan4j.config.TypeEntry;
import org.gan4j.experiments.config.ExperimentReader;

/** All data that there is a name for. */
public final class DataCatalog {
    private final TypeCatalog types;
    private final Standards standards;

    public DataCatalog(TypeCatalog types) {
        this.types = types;
        this.standards = new Standards(types);
    }

    /** Every type of data, by name. */
    public List<DataEntry> entries() {
        return new Manual(types)
                .types(PluginKind.DATA).stream().map(this::entry).toList();
    }

    /** The names of those that need no configuration. */
    public List<String> ready() {
        return types.names(PluginKind.DATA).stream()
                .filter(name -> standard(name).isPresent())
                .toList();
    }

    /**
     * The data that a user means.
     *
     * @param text a type, at its defaults, or an experiment's file, of which the data alone are read
     * @throws IllegalArgumentException if it is neither, or a type that needs more than its name
     * @throws org.gan4j.config.ConfigurationException if the file cannot be used
     */
    public DataSpec find(String text) {
        final boolean type = types.names(PluginKind.DATA).contains(text);
        if (!type && (text.endsWith(".json") || Files.exists(Path.of(text)))) {
            return new ExperimentReader(types).data(Path.of(text));
        }
        types.type(PluginKind.DATA, text);
        return standard(text)
                .orElseThrow(() -> new IllegalArgumentException(text + " needs " + String.join(", ", needs(text))
                        + ": name the file of an experiment that has it"));
    }

    private DataEntry entry(TypeEntry type) {
        final Optional<DataSpec> standard = standard(type.name());
        return new DataEntry(
                type.name(),
                type.explanation(),
                needs(type),
                standard.flatMap(spec -> unlessMissing(() -> Optional.of(spec.shape()))),
                standard.flatMap(spec -> unlessMissing(spec::outline)).map(DataOutline::sizes),
                Optional.ofNullable(types.type(PluginKind.DATA, type.name()).getAnnotation(License.class))
                        .map(License::value));
    }

    /** Empty where only a file tells, which is missing. */
    private static <T> Optional<T> unlessMissing(Supplier<Optional<T>> answer) {
        try {
            return answer.get();
        } catch (DataException e) {
            return Optional.empty();
        }
    }

    private Optional<DataSpec> standard(String name) {
        return standards.make(PluginKind.DATA, name).map(DataSpec.class::cast);
    }

    private List<String> needs(String name) {
        return new Manual(types)
                .types(PluginKind.DATA).stream()
                        .filter(type -> type.name().equals(name))
                        .flatMap(type -> needs(type).stream())
                        .toList();
    }

    private static List<String> needs(TypeEntry type) {
        return type.fields().stream()
                .filter(field -> field.defaultValue().isEmpty())
                .map(FieldEntry::name)
                .toList();
    }
}
