package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gan4j.safetensors.SafetensorsReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gan sample} and {@code gan interpolate} of runs that {@code gan run} left. */
class SamplingCommandsTest {
    private static final String EXPERIMENT = """
            {"name": "tiny", "backend": "reference", "iterations": 3, "batchSize": 8,
             "data": {"type": "tiny", "shape": [%s]},
             "latent": {"type": "gaussian", "size": 3},
             "generator": {"layers": [{"type": "dense", "units": 5}, "batch-norm", "relu", {"type": "dense", "units": %s},
                                      "tanh", {"type": "reshape", "shape": [%1$s]}]},
             "discriminator": {"layers": ["flatten", {"type": "dense", "units": 1}]},
             "output": {"sampleCount": 6}}
            """;

    @TempDir
    private static Path runs;

    private static Path images;
    private static Path vectors;
    private static Path squares;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path run;

    @BeforeAll
    static void train() throws IOException {
        images = trained("images", "1, 2, 2", 4);
        vectors = trained("vectors", "3", 3);
        squares = trained("squares", "4", 4);
    }

    private static Path trained(String name, String shape, int size) throws IOException {
        final Path config = Files.writeString(runs.resolve(name + ".json"), EXPERIMENT.formatted(shape, size));
        final Path run = runs.resolve(name);
        final int code = Gan.commandLine(CommandCatalogs::tiny)
                .execute("run", config.toString(), "--quiet", "--out", run.toString());
        assertThat(code).isZero();
        return run;
    }

    /** A run of one's own. */
    @BeforeEach
    void copyTheRun() throws IOException {
        run = Files.createDirectory(directory.resolve("run"));
        for (final String file : List.of("config.json", "generator.safetensors")) {
            Files.copy(images.resolve(file), run.resolve(file));
        }
    }

    @Test
    void samplesAPictureIntoTheRun() throws IOException {
        assertThat(gan("sample", run)).as(err.toString()).isZero();

        assertThat(out()).containsExactly(run.resolve("samples-seed1.png").toString());
        assertThat(err()).containsExactly("6 samples by seed 1: a picture; in");
        assertThat(ImageIO.read(run.resolve("samples-seed1.png").toFile()).getWidth())
                .isEqualTo(2 + 3 * 58);
    }

    @Test
    void findsAFreeName() throws IOException {
        gan("sample", run, "--seed", 7);
        final byte[] first = Files.readAllBytes(run.resolve("samples-seed7.png"));
        gan("sample", run, "--seed", 7, "--count", 1);
        gan("sample", run, "--seed", 7, "--count", 1);
        gan("sample", run, "--seed", 7, "--format", "npy");
        gan("interpolate", run, "--seed", 7);
        gan("interpolate", run, "--seed", 7);

        assertThat(names(run))
                .contains(
                        "samples-seed7.png",
                        "samples-seed7-2.png",
                        "samples-seed7-3.png",
                        "samples-seed7.npy",
                        "interpolation-seed7.png",
                        "interpolation-seed7-2.png")
                .hasSize(8);
        assertThat(run.resolve("samples-seed7.png")).hasBinaryContent(first);
    }

    @Test
    void samplesTheBestGenerator() throws IOException {
        Files.copy(run.resolve("generator.safetensors"), run.resolve("best.safetensors"));

        assertThat(gan("sample", run, "--best")).as(err.toString()).isZero();
        assertThat(gan("interpolate", run, "--best", "--rows", 1)).isZero();
        assertThat(gan("sample", run)).isZero();

        assertThat(run.resolve("samples-best-seed1.png")).hasSameBinaryContentAs(run.resolve("samples-seed1.png"));
        assertThat(run.resolve("interpolation-best-seed1.png")).exists();
    }

    @Test
    void refusesTheBestGeneratorWhereThereIsNone() {
        assertThat(gan("sample", run, "--best")).isEqualTo(2);
        assertThat(err()).singleElement().asString().contains("has no best.safetensors");
    }

    @Test
    void refusesTwoGeneratorsAtOnce() {
        assertThat(gan("sample", run, "--best", "--checkpoint", 3)).isEqualTo(2);
        assertThat(err())
                .singleElement()
                .asString()
                .contains("--best and --checkpoint each name a generator; leave one of them out");
    }

    @Test
    void repeatsItselfByteForByte() throws IOException {
        for (final String ending : List.of(".png", ".npy", ".safetensors", ".idx", "-ubyte.gz")) {
            final Path first = directory.resolve("first" + ending);
            final Path second = directory.resolve("second" + ending);
            final Path other = directory.resolve("other" + ending);
            assertThat(gan("sample", run, "--out", first)).isZero();
            assertThat(gan("sample", run, "--out", second)).isZero();
            assertThat(gan("sample", run, "--out", other, "--seed", 2)).isZero();
            assertThat(second).hasSameBinaryContentAs(first);
            assertThat(Files.mismatch(first, other)).isNotNegative();
        }
    }

    @Test
    void beginsEveryCountAlike() throws IOException {
        final float[] many = floats(sampled("many.npy", "--count", 1_500));
        final float[] few = floats(sampled("few.npy", "--count", 700));

        assertThat(many).hasSize(1_500 * 4);
        assertThat(few).containsExactly(Arrays.copyOf(many, 700 * 4));
    }

    @Test
    void holdsTheSameSamplesInEveryFormat() throws IOException {
        final float[] npy = floats(sampled("a.npy", "--count", 40));
        final float[] tensor = SafetensorsReader.read(sampled("a.safetensors", "--count", 40))
                .tensors()
                .values("samples");
        final byte[] idx = Files.readAllBytes(sampled("a.idx", "--count", 40));

        assertThat(tensor).containsExactly(npy);
        assertThat(idx).hasSize(16 + npy.length);
        for (int i = 0; i < npy.length; i++) {
            assertThat(npy[i]).isBetween(0f, 1f);
            assertThat(Math.abs((idx[16 + i] & 0xFF) - 255 * npy[i])).isLessThan(0.501f);
        }
    }

    @Test
    void leadsFromSampleToSample() throws IOException {
        final Path samples = directory.resolve("samples.png");
        final Path ends = directory.resolve("ends.png");
        gan("sample", run, "--count", 4, "--out", samples);
        gan("interpolate", run, "--rows", 2, "--steps", 2, "--out", ends);

        assertThat(ends).hasSameBinaryContentAs(samples);
    }

    @Test
    void goesRoundForGaussianLatents() throws IOException {
        final Path standard = interpolated("standard.png");
        final Path spherical = interpolated("spherical.png", "--path", "spherical");
        final Path linear = interpolated("linear.png", "--path", "linear");

        assertThat(spherical).hasSameBinaryContentAs(standard);
        assertThat(Files.mismatch(linear, standard)).isNotNegative();
        assertThat(err()).contains("96 samples by seed 1: a picture; in");
    }

    @Test
    void goesStraightForUniformLatents() throws IOException {
        final Path config = run.resolve("config.json");
        final String uniform = Files.readString(config).replace("gaussian", "uniform");
        Files.writeString(config, uniform);

        assertThat(uniform).contains("uniform");
        assertThat(interpolated("linear.png", "--path", "linear")).hasSameBinaryContentAs(interpolated("standard.png"));
    }

    @Test
    void animates() throws IOException {
        final Path gif = interpolated("a.gif", "--steps", 4);

        assertThat(Files.readAllBytes(gif)).startsWith('G', 'I', 'F', '8', '9', 'a');
        assertThat(err()).containsExactly("32 samples by seed 1: an animation; in");
    }

    @Test
    void saysOnlyWhereTheFileIsWhenQuiet() {
        assertThat(gan("sample", run, "--quiet")).isZero();
        assertThat(out()).containsExactly(run.resolve("samples-seed1.png").toString());
        assertThat(err()).isEmpty();
    }

    @Test
    void speaksJson() throws IOException {
        assertThat(gan("sample", run, "--json", "--seed", 5, "--count", 9, "--format", "safetensors"))
                .isZero();

        final JsonNode json = new JsonMapper().readTree(out.toString());
        assertThat(json.get("file").asText())
                .isEqualTo(run.resolve("samples-seed5.safetensors").toString());
        assertThat(json.get("format").asText()).isEqualTo("safetensors");
        assertThat(json.get("seed").asLong()).isEqualTo(5);
        assertThat(json.get("count").asLong()).isEqualTo(9);
        assertThat(json.get("shape")).hasToString("[1,2,2]");
        assertThat(err()).isEmpty();
    }

    @Test
    void neverOverwrites() throws IOException {
        final Path thesis = Files.writeString(directory.resolve("thesis.npy"), "mine");

        for (final String command : List.of("sample", "interpolate")) {
            final Path file = command.equals("sample") ? thesis : Files.writeString(directory.resolve("a.png"), "mine");
            assertThat(gan(command, run, "--out", file)).isEqualTo(2);
            assertThat(file).hasContent("mine");
        }
        assertThat(err())
                .containsExactly(
                        thesis + " exists and is left as it is: name another file, or move that one",
                        directory.resolve("a.png")
                                + " exists and is left as it is: name another file, or move that one");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample --count 0 | --count must be at least 1, not 0",
                "sample --count -3 | --count must be at least 1, not -3",
                "sample --out a.jpg | the ending of a.jpg names no format; known: .png, .npy, .safetensors, .idx, -ubyte,"
                        + " .idx.gz, -ubyte.gz",
                "sample --backend abacus | --backend abacus  /backend  unknown backend \"abacus\"; known: reference (others"
                        + " need a plug-in's jar on the class path)",
                "sample --count 10000000 | a picture of 10000000 samples would be 183456 x 183398 pixels, more than"
                        + " 33554432: ask for fewer samples",
                "interpolate --rows 0 | --rows must be at least 1, not 0",
                "interpolate --rows -2 --steps -2 | --rows must be at least 1, not -2",
                "interpolate --steps 1 | --steps must be at least 2, not 1",
                "interpolate --out a.npy | the ending of a.npy names no format; known: .png, .gif"
            })
    void refusesInALine(String arguments, String message) throws IOException {
        assertThat(gan(Stream.concat(Stream.of(arguments.split(" ")), Stream.of(run))
                        .toArray()))
                .isEqualTo(2);
        assertThat(err()).containsExactly(message);
        assertThat(out()).isEmpty();
        assertThat(names(run)).containsExactly("config.json", "generator.safetensors");
    }

    /** Of pixels, none is below 0; a hyperbolic tangent gives numbers in [-1, 1]. */
    @Test
    void doesNotClampWhatIsNoImage() throws IOException {
        final Path file = directory.resolve("squares.npy");
        assertThat(gan("sample", squares, "--count", 50, "--out", file)).isZero();

        assertThat(err()).containsExactly("50 samples by seed 1: float32 [50, 4], in the data's coordinates; in");
        final float[] values = floats(file);
        Arrays.sort(values);
        assertThat(values[0]).isBetween(-1f, -0.1f);
        assertThat(gan("interpolate", squares)).isEqualTo(2);
    }

    @Test
    void refusesWhatAFormatCannotHold() {
        assertThat(gan("sample", vectors, "--format", "idx")).isEqualTo(2);
        assertThat(gan("sample", vectors)).isEqualTo(2);
        assertThat(gan("interpolate", vectors)).isEqualTo(2);
        assertThat(err())
                .containsExactly(
                        "an IDX file of bytes holds images, not samples of shape [3]; .npy holds them",
                        "there is no picture of samples of shape [3]; .npy and .safetensors hold them",
                        "there is no picture of samples of shape [3];"
                                + " gan sample writes samples one by one as .npy or .safetensors");
        assertThat(gan("sample", vectors, "--format", "npy", "--out", directory.resolve("v")))
                .isZero();
        assertThat(err()).contains("6 samples by seed 1: float32 [6, 3], in the data's coordinates; in");
    }

    @Test
    void refusesRunsThatCannotSample() throws IOException {
        assertThat(gan("sample", directory)).isEqualTo(2);
        Files.writeString(
                run.resolve("config.json"),
                Files.readString(run.resolve("config.json")).replace("5", "6"));
        assertThat(gan("sample", run)).isEqualTo(2);
        Files.delete(run.resolve("generator.safetensors"));
        assertThat(gan("interpolate", run)).isEqualTo(2);
        assertThat(err())
                .containsExactly(
                        directory + " is not the directory of a run: there is no config.json in it",
                        run.resolve("generator.safetensors")
                                + " does not fit the generator of config.json: parameter 0-dense/weights has shape [3, 6],"
                                + " its weights [3, 5]",
                        run + " has no generator.safetensors, which a run writes at its end: this one goes on, or was"
                                + " killed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample | missing: RUN",
                "interpolate | missing: RUN",
                "sample a b | \"b\" is one argument too many",
                "sample a --count many | --count: must be a whole number, not \"many\"",
                "sample a --format jpg | --format: unknown format \"jpg\"; known: png, npy, safetensors, idx, idx.gz",
                "interpolate a --path round | --path: unknown path \"round\"; known: linear, spherical",
                "interpolate a --step 3 | unknown option \"--step\"; did you mean \"--steps\"?"
            })
    void refusesAnotherUsage(String arguments, String message) {
        final String[] words = arguments.split(" ");
        assertThat(gan((Object[]) words)).isEqualTo(2);
        assertThat(err()).containsExactly(message, "try 'gan " + words[0] + " --help'");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "interpolate"})
    void helpsWithExamples(String command) {
        assertThat(gan(command, "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: gan " + command, "Examples:", "gan " + command + " runs/seven", ".png");
    }

    private Path sampled(String name, Object... options) {
        return made("sample", name, options);
    }

    private Path interpolated(String name, Object... options) {
        return made("interpolate", name, options);
    }

    private Path made(String command, String name, Object... options) {
        final Path file = directory.resolve(name);
        final Stream<Object> arguments = Stream.concat(Stream.of(command, run, "--out", file), Stream.of(options));
        assertThat(gan(arguments.toArray())).as(err.toString()).isZero();
        return file;
    }

    private int gan(Object... arguments) {
        return Gan.commandLine(CommandCatalogs::tiny)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private List<String> out() {
        return out.toString().lines().toList();
    }

    private List<String> err() {
        return err.toString().lines().toList();
    }

    /** The values of a .npy file, behind a header that ends with its line. */
    private static float[] floats(Path npy) throws IOException {
        final ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(npy)).order(ByteOrder.LITTLE_ENDIAN);
        file.position(10 + file.getShort(8));
        final float[] values = new float[file.remaining() / Float.BYTES];
        file.asFloatBuffer().get(values);
        return values;
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
