package org.gan4j.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.cli.console.Terminal;
import org.gan4j.config.DidYouMean;
import org.gan4j.config.FieldEntry;
import org.gan4j.config.Manual;
import org.gan4j.config.TypeCatalog;
import org.gan4j.config.TypeEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code gan list}. */
@Command(
        name = "list",
        description = "List the types that an experiment can choose from, with an explanation and the fields of each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  gan list", "  gan list loss", "  gan list data --json"})
final class ListCommand implements Callable<Integer> {
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            converter = KindConverter.class,
            completionCandidates = Kinds.class,
            description = "One of ${COMPLETION-CANDIDATES}; default: all.")
    private PluginKind kind;

    @Option(names = "--json", description = "Print one JSON array with an object for each kind.")
    private boolean json;

    ListCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final Manual manual = new Manual(catalog.get());
        final List<PluginKind> kinds = kind == null ? List.of(PluginKind.values()) : List.of(kind);
        final PrintWriter out = spec.commandLine().getOut();
        out.println(json ? json(manual, kinds) : text(manual, kinds));
        out.flush();
        return ExitCode.OK;
    }

    private String text(Manual manual, List<PluginKind> kinds) {
        final ManualPage page = new ManualPage(
                spec.commandLine().getColorScheme(), Terminal.system().width());
        return page.text(manual, kinds);
    }

    private static String json(Manual manual, List<PluginKind> kinds) {
        final ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (final PluginKind each : kinds) {
            final ObjectNode object = array.addObject().put("kind", each.label());
            final ArrayNode types = object.putArray("types");
            manual.types(each).forEach(type -> types.add(json(type)));
        }
        return array.toPrettyString();
    }

    private static ObjectNode json(TypeEntry type) {
        final ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("name", type.name()).put("explanation", type.explanation());
        write(type.fields(), object.putArray("fields"));
        return object;
    }

    private static void write(List<FieldEntry> fields, ArrayNode array) {
        for (final FieldEntry field : fields) {
            final ObjectNode entry = array.addObject().put("name", field.name()).put("type", field.type());
            field.defaultValue().ifPresent(value -> entry.putRawValue("default", new RawValue(value)));
            entry.put("explanation", field.explanation());
            if (!field.fields().isEmpty()) {
                write(field.fields(), entry.putArray("fields"));
            }
        }
    }

    /** The possible values of KIND. */
    static final class Kinds implements Iterable<String> {
        static List<String> labels() {
            return Arrays.stream(PluginKind.values()).map(PluginKind::label).toList();
        }

        @Override
        public Iterator<String> iterator() {
            return labels().iterator();
        }
    }

    private static final class KindConverter implements ITypeConverter<PluginKind> {
        @Override
        public PluginKind convert(String text) {
            return Arrays.stream(PluginKind.values())
                    .filter(kind -> kind.label().equals(text) || kind.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("unknown kind \"" + text + "\""
                            + DidYouMean.hint(DidYouMean.nearest(text, Kinds.labels()), ";") + " known: "
                            + String.join(", ", Kinds.labels())));
        }
    }
}
