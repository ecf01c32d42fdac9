package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Index.atIndex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.api.plugin.StandardPlugin;
import org.gan4j.config.PluginException;
import org.gan4j.config.TypeCatalog;
import org.gan4j.datasets.DatasetsPlugin;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.testkit.reference.ReferenceSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class GanTest {
    private static final String SMALL = """
            {"name": "small", "description": "two layers", "backend": "nowhere", "iterations": 3,
             "data": {"type": "points", "shape": [2]},
             "latent": {"type": "gaussian", "size": 3},
             "generator": {"layers": [{"type": "dense", "units": 4}, "batch-norm", {"type": "dense", "units": 2}]},
             "discriminator": {"layers": [{"type": "dense", "units": 1}]}}
            """;

    private static final class ReferencePlugin extends GanPlugin {
        @Override
        protected void configure() {
            offer(PluginKind.BACKEND, ReferenceSpec.class);
        }
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    private String small;

    @BeforeEach
    void write() throws IOException {
        small = Files.writeString(directory.resolve("small.json"), SMALL).toString();
    }

    @Test
    void describesBothNetworks() {
        assertThat(gan("describe", small)).isZero();
        assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
                        small: two layers

                        generator
                        layer          output shape         parameters
                        ----------------------------------------------
                        input          (rows, 3)
                        0-dense        (rows, 4)                    16
                        1-batch-norm   (rows, 4)                    16
                        2-dense        (rows, 2)                    10
                        ----------------------------------------------
                        total                                       42
                        trained                                     34
                        tracked        running statistics            8

                        discriminator
                        layer     output shape         parameters
                        -----------------------------------------
                        input     (rows, 2)
                        0-dense   (rows, 1)                     3
                        -----------------------------------------
                        total                                   3
                        trained                                 3
                        tracked   running statistics            0

                        memory, at least
                                                                           Java heap      native
                        ------------------------------------------------------------------------
                        generator's parameters                                         168 bytes
                        generator's gradients                                          136 bytes
                        generator's activations                                          6.5 KiB
                        generator's optimiser moments                      272 bytes
                        copy of the generator's parameters, to save them   168 bytes
                        discriminator's parameters                                      12 bytes
                        discriminator's gradients                                       12 bytes
                        discriminator's activations                                      3.0 KiB
                        discriminator's optimiser moments                   24 bytes
                        minibatch of examples and latents                    2.5 KiB
                        samples to show                                    512 bytes
                        data                                                 2.0 KiB
                        ------------------------------------------------------------------------
                        total                                                5.4 KiB     9.8 KiB
                        """);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mnist.json", "fashion-mnist.json"})
    void countsTheParametersOfTheMlpGan(String file) {
        assertThat(gan(Plugins::onClassPath, "describe", "../experiments/" + file))
                .isZero();
        assertThat(out.toString())
                .containsPattern("total +1,493,520")
                .containsPattern("trained +1,489,936")
                .containsPattern("tracked +running statistics +3,584")
                .containsPattern("total +533,505")
                .containsPattern("11-reshape +\\(rows, 1, 28, 28\\) +0");
    }

    @Test
    void describesWhatIsSet() {
        assertThat(gan("describe", small, "--set", "/latent/size=30", "--set", "/generator/layers/0/units=7"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("input +\\(rows, 30\\)")
                .containsPattern("0-dense +\\(rows, 7\\) +217");
    }

    @Test
    void printsFaultsLineByLine() {
        assertThat(gan("describe", small, "--set", "/batchSize=0", "--set", "/seed=x", "--backend", "no"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactlyInAnyOrder(
                        "--set /batchSize=0  /batchSize  batchSize must be a number above 0, not 0",
                        "--set /seed=x  /seed  expected a whole number, got the text \"x\"",
                        "--backend no  /backend  unknown backend \"no\"; known: nowhere"
                                + " (others need a plug-in's jar on the class path)");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void coloursErrorsAndTitlesWhereColoursShow() {
        final CommandLine line = Gan.commandLine(CommandCatalogs::unplayable)
                .setColorScheme(Help.defaultColorScheme(Ansi.ON))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        final String red = "\u001b[31m\u001b[1m";

        line.execute("describe", "nothing.json");
        line.execute("validate", small, "--set", "/seed=x");
        line.execute("describe", small, "--fast");
        assertThat(err.toString().lines().toList())
                .hasSize(4)
                .satisfies(
                        text -> assertThat(text).startsWith(red + "nothing.json  there is no such file\u001b["),
                        atIndex(0))
                .satisfies(text -> assertThat(text).startsWith(red).contains("--set /seed=x"), atIndex(1))
                .satisfies(text -> assertThat(text).startsWith(red + "unknown option \"--fast\""), atIndex(2))
                .satisfies(text -> assertThat(text).isEqualTo("try 'gan describe --help'"), atIndex(3));

        line.execute("describe", small);
        assertThat(out.toString()).startsWith("\u001b[1msmall: two layers\u001b[");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(gan("run", "nothing.json")).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("nothing.json  there is no such file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            descrbe x.json              | gan          | unknown command "descrbe"; did you mean "describe"?
            run                         | gan run      | missing: CONFIG
            describe                    | gan describe | missing: CONFIG
            validate --quiet            | gan validate | missing: CONFIG
            run x.json --seed two       | gan run      | --seed: must be a whole number, not "two"
            run x.json --seed           | gan run      | --seed: a value is missing
            run x.json --seed 1 --seed 2 | gan run     | option '--seed' (N) should be specified only once
            run x.json --set iterations=5 | gan run    | --set: "iterations=5" is not of the form /pointer=value; did you mean "/iterations=5"?
            run x.json --set /loss={x}  | gan run      | --set: the value of "/loss": not JSON: a field's name in double quotes must stand here (in a shell, write the whole setting in single quotes)
            run x.json --sed 5          | gan run      | unknown option "--sed"; did you mean "--seed"?
            list --fast                 | gan list     | unknown option "--fast"; known: --json, --help, --version, --debug
            sweep                       | gan sweep    | missing: SWEEP
            sweep x.json --jobs 0       | gan sweep    | --jobs must be at least 1, not 0
            describe x.json y.json      | gan describe | "y.json" is one argument too many
            list looss                  | gan list     | KIND: unknown kind "looss"; did you mean "loss"? known: backend, data, latent, layer, initializer, optimizer, rate, loss, schedule, metric, control, observer
            """)
    void saysInOneLineWhatIsWrongWithACommandLine(String arguments, String command, String message) {
        assertThat(gan(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(message, "try '" + command + " --help'");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run x.json --lr -1 --fp16 --fp16 -q=3 | unknown option "--lr"; value must be 0 or a number above it, not -1 | unknown option "--fp16"; not supported: numbers other than 32-bit floats | unknown option "-q=3"; write "--quiet"
            run --iterations=5                      | missing: CONFIG                            | unknown option "--iterations=5"; did you mean --set /iterations=5? |
            run --fp16 x.json y.json --seed two     | --seed: must be a whole number, not "two" | unknown option "--fp16"; not supported: numbers other than 32-bit floats |
            sample x --num-samples 5 --sed=3        | unknown option "--num-samples"; write "--count" | unknown option "--sed=3"; did you mean "--seed"? |
            """)
    void saysOfEachOptionThatThereIsNotWhatWasMeant(String arguments, String first, String second, String third) {
        assertThat(gan(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactlyElementsOf(
                        Stream.of(first, second, third, "try 'gan " + arguments.split(" ", 2)[0] + " --help'")
                                .filter(Objects::nonNull)
                                .toList());
    }

    @Test
    void namesTheCommandsThereAre() {
        final String commands = String.join(
                ", ",
                Gan.commandLine(CommandCatalogs::unplayable).getSubcommands().keySet());
        assertThat(gan()).isEqualTo(2);
        assertThat(gan("fly")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "name a command: " + commands,
                        "try 'gan --help'",
                        "unknown command \"fly\"; known: " + commands,
                        "try 'gan --help'");
    }

    @Test
    void wantsNamesForFiles() {
        assertThat(gan("run", "")).isEqualTo(2);
        assertThat(gan("run", small, "--out", " ")).isEqualTo(2);
        assertThat(gan("run", "a\0b")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "CONFIG: must be the name of a file or directory, not \"\"",
                        "try 'gan run --help'",
                        "--out: must be the name of a file or directory, not \" \"",
                        "try 'gan run --help'",
                        "CONFIG: not a valid file name: Nul character not allowed",
                        "try 'gan run --help'");
    }

    @Test
    void refusesADirectoryForAConfiguration() {
        assertThat(gan("run", directory.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(directory + "  is a directory, not a file");
    }

    @Test
    void warnsBeforeItGoesOn() {
        assertThat(gan("describe", small, "--set", "/generator/layers/3=relu", "--set", "/data/range=[-1,1]"))
                .isZero();
        assertThat(err.toString().lines())
                .containsExactly("--set /generator/layers/3=relu  /generator/layers/3  warning: gives values from 0 up,"
                        + " but the data has values from -1 to 1; tanh gives values from -1 to 1");
        assertThat(out.toString()).startsWith("small: two layers");
    }

    @Test
    void failsWithoutAStackTrace() {
        assertThat(gan("run", small, "--out", directory.resolve("out").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("points.gz: there is no such file");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void runsWhatItIsTold() throws IOException {
        final TypeCatalog catalog =
                Plugins.catalog(List.of(new StandardPlugin(), new DatasetsPlugin(), new ReferencePlugin()));
        final Path results = directory.resolve("results");
        final String[] arguments = {
            "run",
            small,
            "--quiet",
            "--out",
            results.toString(),
            "--backend",
            "reference",
            "--seed",
            "5",
            "--set",
            "/data={\"type\":\"ring\",\"examples\":200}",
            "--set",
            "/batchSize=8"
        };
        assertThat(gan(() -> catalog, arguments)).as(err.toString()).isZero();
        final Experiment ran = new ExperimentReader(catalog).read(results.resolve("config.json"), List.of());
        assertThat(ran.backend()).isEqualTo(new ReferenceSpec());
        assertThat(ran.seed()).isEqualTo(5);
        assertThat(ran.batchSize()).isEqualTo(8);
        assertThat(ran.iterations()).isEqualTo(3);
        assertThat(results.resolve("provenance.json")).content().contains("\"--seed\"");
    }

    @Test
    void refusesMoreRowsThanThereAreExamples() {
        final TypeCatalog catalog =
                Plugins.catalog(List.of(new StandardPlugin(), new DatasetsPlugin(), new ReferencePlugin()));
        final String data = "/data={\"type\":\"ring\",\"examples\":20}";
        final Path results = directory.resolve("results");
        assertThat(gan(
                        () -> catalog,
                        "run",
                        small,
                        "--out",
                        results.toString(),
                        "--backend",
                        "reference",
                        "--set",
                        data))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(small + ":1:1  /batchSize  batchSize must be at most 20,"
                        + " the number of training examples, not 128 (with --set " + data + ")");
        assertThat(results).doesNotExist();
    }

    @Test
    void refusesADirectoryThatExists() {
        assertThat(gan("run", small, "--out", directory.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains(directory.toString());
    }

    @Test
    void hasOneLineForTheUnexpected() {
        assertThat(gan(failing(new IllegalStateException("first\nsecond")), "describe", small))
                .isEqualTo(1);
        assertThat(gan(failing(new NoClassDefFoundError("org/Gone")), "describe", small))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "unexpected error: java.lang.IllegalStateException: first"
                                + " (run with --debug or GAN_DEBUG=1 for the stack trace)",
                        "unexpected error: java.lang.NoClassDefFoundError: org/Gone"
                                + " (run with --debug or GAN_DEBUG=1 for the stack trace)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--debug describe x.json", "describe --debug x.json"})
    void printsStackTracesOnRequest(String arguments) {
        assertThat(gan(failing(new IllegalStateException("broken")), arguments.split(" ")))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("java.lang.IllegalStateException: broken")
                .contains("\tat ");
    }

    @Test
    void countsPlugInsThatClashAsUnusable() {
        assertThat(gan(failing(new PluginException("two plug-ins")), "describe", small))
                .isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("two plug-ins");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "describe --help", "validate --help"})
    void helpsWithExamples(String arguments) {
        assertThat(gan(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: gan").contains("Examples:").contains("experiments/mnist.json");
    }

    @Test
    void helpsWithSweeps() {
        assertThat(gan("sweep", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: gan sweep").contains("experiments/sweeps/");
    }

    static Stream<CommandLine> commands() {
        return withAllBelow(Gan.commandLine(CommandCatalogs::unplayable));
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(GanTest::withAllBelow));
    }

    /** So that they can be copied from 80 columns. */
    @ParameterizedTest
    @MethodSource("commands")
    void keepsTheLinesOfExamples(CommandLine command) {
        final List<String> footer =
                List.of(command.getCommandSpec().usageMessage().footer());
        assertThat(command.getUsageMessage().lines()).containsAll(footer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "run --version", "describe --version", "list --version"})
    void tellsItsVersion(String arguments) {
        assertThat(gan(arguments.split(" "))).isZero();
        assertThat(out.toString()).startsWith("gan4j ");
    }

    @Test
    void printsASchema() throws IOException {
        assertThat(gan("schema")).isZero();
        final JsonNode schema = new JsonMapper().readTree(out.toString());
        assertThat(schema.at("/properties/batchSize/default").intValue()).isEqualTo(128);
        assertThat(schema.at("/$defs/backend/anyOf/0/const").textValue()).isEqualTo("nowhere");
        assertThat(err.toString()).isEmpty();
    }

    private static Supplier<TypeCatalog> failing(Throwable failure) {
        return () -> {
            Throwables.throwIfUnchecked(failure);
            throw new AssertionError(failure);
        };
    }

    private int gan(String... arguments) {
        return gan(CommandCatalogs::unplayable, arguments);
    }

    private int gan(Supplier<TypeCatalog> catalog, String... arguments) {
        final CommandLine line = Gan.commandLine(catalog);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
