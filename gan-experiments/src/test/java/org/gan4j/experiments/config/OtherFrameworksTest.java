package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.Goal;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.Fault;
import org.gan4j.config.FieldEntry;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.LocatedJsonReader;
import org.gan4j.config.Manual;
import org.gan4j.config.OptionalForm;
import org.gan4j.config.Place;
import org.gan4j.config.RecordDefaults;
import org.gan4j.config.Remedies;
import org.gan4j.config.Remedy;
import org.gan4j.config.Setting;
import org.gan4j.config.SettingEditor;
import org.gan4j.config.TypeCatalog;
import org.gan4j.spec.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against all that there is to write. */
class OtherFrameworksTest {
    private static final TypeCatalog CATALOG = Plugins.onClassPath();

    /** One of the table's rows, and where. */
    private record Row(String place, Remedy remedy) {
        @Override
        public String toString() {
            return place + " " + remedy.names();
        }
    }

    /** The names at a place: those of a kind's types, of one record's fields, or of an enum's constants. */
    private record Names(List<String> known) {
        boolean has(String name) {
            return plain().contains(Remedies.plain(name));
        }

        private Set<String> plain() {
            return known.stream().map(Remedies::plain).collect(Collectors.toSet());
        }
    }

    static List<Row> rows() {
        return GanVocabulary.OTHER_FRAMEWORKS.table().entrySet().stream()
                .filter(place -> !isOfValues(place.getKey()) && !place.getKey().equals("option"))
                .flatMap(place -> place.getValue().stream().map(remedy -> new Row(place.getKey(), remedy)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void helpsSomewhereAtItsPlace(Row row) {
        final List<Names> places = places(row.place());
        final Remedy remedy = row.remedy();
        assertThat(Stream.of(remedy.write(), remedy.unsupported(), remedy.say()).filter(Optional::isPresent))
                .as("of these, exactly one")
                .hasSize(1);
        assertThat(remedy.write().isPresent()
                        || (remedy.also().isEmpty() && remedy.as().isEmpty()))
                .isTrue();
        for (final String name : remedy.names()) {
            assertThat(places)
                    .as("a place where nothing is called \"%s\", so that the remedy is read", name)
                    .anyMatch(names -> !names.has(name) && remedy.suits(names.known()));
        }
        assertThat(Stream.concat(remedy.write().stream(), remedy.also().stream()))
                .allSatisfy(written ->
                        assertThat(exists(written, places)).as(written).isTrue());
    }

    /** Whoever adds what was not supported finds the rows to change. */
    @ParameterizedTest
    @MethodSource("rows")
    void callsUnsupportedWhatThereIsNot(Row row) {
        if (row.remedy().unsupported().isPresent()) {
            final Set<String> there = related(row.place());
            assertThat(row.remedy().names())
                    .filteredOn(name -> there.contains(Remedies.plain(name)))
                    .as("what there is by now, in %s", row)
                    .isEmpty();
        }
    }

    /** Values of a field: {@code Experiment/seed}, {@code layer/dense/bias}. */
    private static boolean isOfValues(String place) {
        return place.split("/", -1).length > (kind(place.split("/", 2)[0]).isPresent() ? 2 : 1);
    }

    @Test
    void helpsWithValuesOfFieldsThatThereAre() {
        final Set<String> sorts = Stream.of(JsonNodeType.values())
                .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(GanVocabulary.OTHER_FRAMEWORKS.table().keySet().stream().filter(OtherFrameworksTest::isOfValues))
                .hasSizeGreaterThan(10)
                .allSatisfy(place -> {
                    final int field = place.lastIndexOf('/');
                    assertThat(places(place.substring(0, field)).get(0).known()).contains(place.substring(field + 1));
                    assertThat(GanVocabulary.OTHER_FRAMEWORKS.table().get(place))
                            .allSatisfy(remedy -> {
                                assertThat(sorts).containsAll(remedy.names());
                                assertThat(remedy.write()).isEmpty();
                            });
                });
    }

    @Test
    void saysEachNameOnceAtAPlace() {
        GanVocabulary.OTHER_FRAMEWORKS.table().forEach((place, remedies) -> {
            if (!place.equals("data/*")) {
                assertThat(remedies.stream()
                                .flatMap(remedy -> remedy.names().stream()
                                        .map(Remedies::plain)
                                        .distinct()))
                        .as(place)
                        .doesNotHaveDuplicates()
                        .doesNotContain("");
            }
        });
    }

    @Test
    void aBackendStillRefusesWhatTheTableCallsUnsupported() {
        for (final String backend : CATALOG.names(PluginKind.BACKEND)) {
            assertThat(new ExperimentReader(CATALOG)
                            .refusal(List.of(
                                    ExperimentSettings.backend(backend), Setting.parse("/backend/device=cuda"))))
                    .as("as long as the table says that GPUs are not supported")
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LAYER       | linear             | unknown layer "linear"; write "dense"
            LAYER       | Linear             | unknown layer "Linear"; write "dense"
            LAYER       | Conv2d             | unknown layer "Conv2d"; not supported: convolutions; "dense" after "flatten" takes images, "reshape" makes them; known:
            LAYER       | gelu               | unknown layer "gelu"; not supported: this activation; relu, leaky-relu, sigmoid, tanh and maxout are; known:
            LAYER       | LayerNorm          | unknown layer "LayerNorm"; not supported: this normalisation; "batch-norm" is; known:
            LAYER       | densse             | unknown layer "densse"; did you mean "dense"? known:
            LAYER       | minimax            | unknown layer "minimax", a name of the kind loss; known:
            INITIALIZER | kaiming_normal     | unknown initializer "kaiming_normal"; write "he"
            LOSS        | BCEWithLogitsLoss  | unknown loss "BCEWithLogitsLoss"; write "non-saturating"
            LOSS        | hinge              | unknown loss "hinge"; not supported: this loss; known: minimax, non-saturating (others
            OPTIMIZER   | AdamW              | unknown optimizer "AdamW"; not supported: weight decay; "adam" is the same without it; known: adam, sgd
            SCHEDULE    | cosine             | unknown schedule "cosine"; a schedule says who moves when; a learning rate changes by an optimizer's "rate"; known:
            """)
    void answersNamesOfTypes(PluginKind kind, String name, String answer) {
        final Optional<String> message = message(() -> CATALOG.type(kind, name));
        assertThat(message).get().asString().startsWith(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /generator/layers/0={"type": "dense", "out_features": 0}          | /generator/layers/0/out_features: unknown field "out_features"; write "units" + /generator/layers/0/out_features: units must be a number above 0, not 0
            /generator/layers/0={"type": "dense", "in_features": 2, "units": 2} | /generator/layers/0/in_features: unknown field "in_features"; leave it out: the input follows from what comes before
            /generator/layers/0={"type": "dropout", "p": 0}                   | /generator/layers/0/p: unknown field "p"; write "keep": 1 - the share that is dropped
            /generator/layers/0={"type": "batch-norm", "momentum": 0.1}       | /generator/layers/0/momentum: unknown field "momentum"; write "decay": 1 - PyTorch's momentum, or Keras's as it is
            /generator/layers/0={"type": "leaky-relu", "negativeSlope": 0.2}  | /generator/layers/0/negativeSlope: unknown field "negativeSlope"; write "slope"
            /generator/layers/0={"type": "relu", "inplace": true}             | /generator/layers/0/inplace: unknown field "inplace"; leave it out: the backend decides it
            /generator/optimizer={"type": "adam", "lr": 0.1}                  | /generator/optimizer/lr: unknown field "lr"; write "rate"
            /generator/optimizer={"type": "adam", "betas": [0.5, 0.999]}      | /generator/optimizer/betas: unknown field "betas"; write "beta1" and "beta2": a field each
            /generator/optimizer={"type": "sgd", "rate": 1, "weight_decay": 0.1} | /generator/optimizer/weight_decay: unknown field "weight_decay"; not supported: weight decay
            /generator/optimizer={"type": "sgd", "learning_rate": 0.1}        | /generator/optimizer/learning_rate: unknown field "learning_rate"; write "rate"
            /latent={"type": "gaussian", "z_dim": 100}                        | /latent/z_dim: unknown field "z_dim"; write "size"
            /lr_scheduler="cosine"                                            | /lr_scheduler: unknown field "lr_scheduler"; write "/generator/optimizer/rate" and "/discriminator/optimizer/rate": {"type": "exponential-decay", …} or {"type": "linear", …}
            /num_workers=4                                                    | /num_workers: unknown field "num_workers"; leave it out: examples are in memory, and minibatches are drawn from them in random order
            /ema=true                                                         | /ema: unknown field "ema"; not supported: averages of weights
            /seed=[1, 2]                                                      | /seed: expected a whole number, got an array; the file of a sweep has "seeds" and this experiment as its "base": gan sweep
            /seed="x"                                                         | /seed: expected a whole number, got the text "x"
            /latent=100                                                       | /latent: expected a latent: a name or {"type": a name, …}, got the number 100; write {"type": "gaussian", "size": 100}
            /generator/layers/1/bias=false                                    | /generator/layers/1/bias: expected an initializer: a name or {"type": a name, …} or a number, got false; not supported: layers with or without a bias: there always is one, which starts at 0
            /schedul="alternating"                                            | /schedul: unknown field "schedul"; did you mean "schedule"?
            """)
    void answersFieldsAndReadsTheirValuesWhereTheyStayTheSame(String setting, String faults) {
        assertThat(faults(setting)).containsExactly(faults.split(" \\+ "));
    }

    @Test
    void epochsInPlaceOfIterationsAreOneError() {
        final LocatedJson document = LocatedJsonReader.parse("x", """
                {"name": "x", "epochs": 5, "data": "ring", "latent": {"type": "gaussian", "size": 2},
                 "generator": {"layers": [{"type": "dense", "units": 2}]},
                 "discriminator": {"layers": [{"type": "dense", "units": 1}]}}
                """);
        final List<Fault> faults = new ArrayList<>();
        new Forms(CATALOG).of(Experiment.class).read(document.root(), new Place(document, JsonPointer.empty(), faults));
        assertThat(faults.stream().map(Fault::message))
                .containsExactly(
                        "unknown field \"epochs\"; write \"iterations\": epochs × training examples / batchSize");
    }

    @Test
    void answersConstants() {
        assertThat(GanVocabulary.OTHER_FRAMEWORKS.constant(Split.class, "val").map(Remedy::text))
                .containsExactly("write \"validation\"");
        assertThat(faults("/best={\"metric\": \"x\", \"value\": \"y\", \"goal\": \"max\"}"))
                .containsExactly(
                        "/best/goal: expected one of \"highest\", \"lowest\", got the text \"max\"; write \"highest\"");
    }

    /** Of a setting in a whole experiment. */
    private static List<String> faults(String setting) {
        final LocatedJson document = LocatedJsonReader.parse("x", """
                {"name": "x", "iterations": 5, "data": "ring", "latent": {"type": "gaussian", "size": 2},
                 "generator": {"layers": ["relu", {"type": "dense", "units": 2}]},
                 "discriminator": {"layers": [{"type": "dense", "units": 1}]}}
                """);
        final SettingEditor editor = new SettingEditor(document, new RecordDefaults(Experiment.class));
        editor.set(Setting.parse(setting));
        final LocatedJson edited = editor.edited();
        final List<Fault> faults = new ArrayList<>();
        new Forms(CATALOG).of(Experiment.class).read(edited.root(), new Place(edited, JsonPointer.empty(), faults));
        return faults.stream()
                .map(fault -> fault.pointer() + ": " + fault.message())
                .toList();
    }

    private static Optional<String> message(Runnable refused) {
        try {
            refused.run();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static List<Names> places(String place) {
        final Optional<PluginKind> kind = kind(place.split("/", 2)[0]);
        if (kind.isEmpty()) {
            return List.of(namesIn(ourClass(place)));
        }
        final List<String> types = CATALOG.names(kind.get());
        if (!place.contains("/")) {
            return List.of(new Names(types));
        }
        final String type = place.split("/", 2)[1];
        return (type.equals("*") ? types.stream() : Stream.of(type))
                .map(name -> namesOf(kind.get(), name))
                .toList();
    }

    /** Those of a type as files have it. */
    private static Names namesOf(Kind kind, String type) {
        return new Names(new Manual(CATALOG)
                .types(kind).stream()
                        .filter(entry -> entry.name().equals(type))
                        .flatMap(entry -> entry.fields().stream())
                        .map(FieldEntry::name)
                        .toList());
    }

    private static Names namesIn(Class<?> type) {
        return new Names(
                type.isEnum()
                        ? Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                                .toList()
                        : Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    private static Class<?> ourClass(String name) {
        final Map<String, Class<?>> classes = Stream.of(
                        Experiment.class,
                        PlayerConfig.class,
                        OutputConfig.class,
                        CheckpointConfig.class,
                        BestConfig.class,
                        Goal.class,
                        Split.class,
                        named("org.gan4j.experiments.sweep.SweepFile"),
                        named("org.gan4j.experiments.classifier.ClassifierConfig"),
                        named("org.gan4j.datasets.image.Resize"))
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        assertThat(classes).containsKey(name);
        return classes.get(name);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean exists(String written, List<Names> places) {
        return written.startsWith("/")
                ? isField(Experiment.class, written.substring(1).split("/"))
                : places.stream().anyMatch(names -> names.known().contains(written));
    }

    /** Whether some experiment has such a field. */
    private static boolean isField(Class<?> type, String... path) {
        final String[] rest = Arrays.copyOfRange(path, 1, path.length);
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(path[0]))
                .anyMatch(component -> rest.length == 0 || within(component, rest));
    }

    private static boolean within(RecordComponent component, String... rest) {
        if (component.getType() == List.class) {
            final var element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return isFieldOfAny((Class<?>) element, Arrays.copyOfRange(rest, 1, rest.length));
        }
        return isFieldOfAny(OptionalForm.presentType(component), rest);
    }

    private static boolean isFieldOfAny(Class<?> type, String... path) {
        return CATALOG.kindOf(type)
                .map(kind -> types(kind).anyMatch(each -> isField(each, path)))
                .orElseGet(() -> type.isRecord() && isField(type, path));
    }

    /**
     * All that is called anything in the kind of a place, and the words of it: {@code depthwise-convolution} is a
     * {@code convolution}. Beyond kinds, everywhere, whole names alone.
     */
    private static Set<String> related(String place) {
        final Optional<PluginKind> kind = kind(place.split("/", 2)[0]);
        final Collection<PluginKind> kinds = kind.map(List::of)
                .orElse(Stream.of(PluginKind.values())
                        .filter(each -> each != PluginKind.CONTROL)
                        .toList());
        final Set<String> names = new HashSet<>();
        kinds.forEach(each -> {
            CATALOG.names(each).forEach(name -> {
                names.add(Remedies.plain(name));
                names.addAll(kind.isPresent() ? List.of(name.split("-")) : List.of());
                names.addAll(namesOf(each, name).plain());
            });
        });
        if (kind.isEmpty()) {
            Stream.of(
                            Experiment.class,
                            PlayerConfig.class,
                            OutputConfig.class,
                            CheckpointConfig.class,
                            BestConfig.class)
                    .forEach(type -> namesIn(type).known().forEach(name -> names.add(Remedies.plain(name))));
        }
        return names;
    }

    private static Stream<Class<? extends Record>> types(Kind kind) {
        return CATALOG.names(kind).stream().map(name -> CATALOG.type(kind, name));
    }

    private static Optional<PluginKind> kind(String label) {
        return Stream.of(PluginKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
