package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.api.plugin.StandardPlugin;
import org.gan4j.config.TypeCatalog;
import org.gan4j.datasets.DatasetsPlugin;
import org.gan4j.datasets.array.NpySpec;
import org.gan4j.datasets.examples.Content;
import org.gan4j.datasets.image.IdxDirectorySpec;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;
import org.gan4j.testkit.reference.ReferenceSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataCommandsTest {
    private static final TypeCatalog SHIPPED =
            Plugins.catalog(List.of(new StandardPlugin(), new DatasetsPlugin(), new ReferencePlugin()));
    private static final TypeCatalog OWN =
            Plugins.catalog(List.of(new StandardPlugin(), new OwnPlugin(), new ReferencePlugin()));

    private static final class ReferencePlugin extends GanPlugin {
        @Override
        protected void configure() {
            offer(PluginKind.BACKEND, ReferenceSpec.class);
        }
    }

    /** Two numbers for each split, the second as given. */
    private record Pair(float second) implements Dataset {
        @Override
        public Shape shape() {
            return Shape.of(1);
        }

        @Override
        public int size() {
            return 2;
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            destination[offset] = index == 0 ? 0 : second;
        }

        @Override
        public Range range() {
            return Range.UNIT;
        }

        private static DataSplits splits(float second) {
            return new DataSplits(new Pair(1), new Pair(1), new Pair(second), Map.of());
        }
    }

    @TypeName("sound")
    @Doc("as it should be")
    public record Sound() implements DataSpec {
        @Override
        public Shape shape() {
            return Shape.of(1);
        }

        @Override
        public DataSplits load() {
            return Pair.splits(1);
        }
    }

    @TypeName("rotten")
    @Doc("not within its range")
    public record Rotten() implements DataSpec {
        @Override
        public Shape shape() {
            return Shape.of(1);
        }

        @Override
        public DataSplits load() {
            return Pair.splits(Float.NaN);
        }
    }

    @TypeName("lost")
    @Doc("in a file that is not there")
    public record Lost() implements DataSpec {
        @Override
        public Shape shape() {
            throw new DataException("lost.gz: there is no such file");
        }

        @Override
        public DataSplits load() {
            throw new DataException("lost.gz: there is no such file");
        }
    }

    private static final class OwnPlugin extends GanPlugin {
        @Override
        protected void configure() {
            offer(PluginKind.DATA, Sound.class);
            offer(PluginKind.DATA, Rotten.class);
            offer(PluginKind.DATA, Lost.class);
        }
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void listsShapesSizesAndLicences() {
        assertThat(gan(SHIPPED, "data", "list")).isZero();
        assertThat(lines(out))
                .containsSubsequence(
                        "cifar-10          32x32 colour photographs of ten classes, from the binary version of",
                        "                  https://www.cs.toronto.edu/~kriz/cifar.html",
                        "                  needs path")
                .containsSubsequence(
                        "fashion-mnist     28x28 pictures of clothes, black background",
                        "                  shape [1, 28, 28]; train 50,000, validation 10,000, test 10,000",
                        "                  licence: MIT, Zalando SE")
                .containsSubsequence(
                        "gaussian-1d       numbers from a Gaussian, of known density",
                        "                  shape [1]; train 100,000, validation 10,000, test 10,000")
                .containsSubsequence(
                        "image-directory   a directory of your own PNG or JPEG images",
                        "                  needs path, shape");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void listsWhatPlugInsAdd() {
        assertThat(gan(OWN, "data", "list")).isZero();
        assertThat(lines(out))
                .containsExactly(
                        "lost     in a file that is not there",
                        "rotten   not within its range",
                        "         shape [1]",
                        "sound    as it should be",
                        "         shape [1]");
    }

    @Test
    void listsForPrograms() throws JsonProcessingException {
        assertThat(gan(SHIPPED, "data", "list", "--json")).isZero();
        final JsonNode list = JsonMapper.builder().build().readTree(out.toString());

        assertThat(list).hasSize(11);
        assertThat(list.get(0).toString())
                .startsWith("{\"name\":\"cifar-10\",\"explanation\":\"32x32")
                .contains("\"needs\":[\"path\"],\"license\":\"");
        assertThat(list.get(7).toString())
                .isEqualTo("{\"name\":\"mnist\",\"explanation\":\"28x28 handwritten digits, black background\","
                        + "\"needs\":[],\"shape\":[1,28,28],"
                        + "\"sizes\":{\"train\":50000,\"validation\":10000,\"test\":10000},"
                        + "\"license\":\"CC BY-SA 3.0, Yann LeCun, Corinna Cortes and Christopher J. C. Burges\"}");
    }

    @Test
    void verifiesDataAtItsDefaults() {
        assertThat(gan(SHIPPED, "data", "verify", "ring", "gaussian-1d")).isZero();
        assertThat(lines(out))
                .containsExactly(
                        "ring  ok: train 100,000, validation 10,000, test 10,000 examples",
                        "gaussian-1d  ok: train 100,000, validation 10,000, test 10,000 examples");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void verifiesAllThatNeedsNoConfigurationAndSaysWhatIsWrong() {
        assertThat(gan(OWN, "data", "verify")).isEqualTo(1);
        assertThat(lines(out)).containsExactly("sound  ok: train 2, validation 2, test 2 examples");
        assertThat(lines(err))
                .containsExactly(
                        "lost  lost.gz: there is no such file",
                        "rotten  test example 1 holds NaN, which is not within [0.0, 1.0]");
    }

    @Test
    void verifiesTheDataOfAnExperiment() throws IOException {
        final Path images = Files.createDirectory(directory.resolve("images"));
        for (int i = 0; i < 10; i++) {
            ImageIO.write(
                    new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY),
                    "png",
                    images.resolve(i + ".png").toFile());
        }
        final String config =
                experiment("{\"type\": \"image-directory\", \"path\": \"" + images + "\", \"shape\": [1, 4, 4]}");
        assertThat(gan(SHIPPED, "data", "verify", config)).as(err.toString()).isZero();
        assertThat(lines(out)).containsExactly(config + "  ok: train 8, validation 1, test 1 examples");

        Files.writeString(images.resolve("5.png"), "torn");
        assertThat(gan(SHIPPED, "data", "verify", config)).isEqualTo(1);
        assertThat(lines(err))
                .containsExactly(config + "  " + images.resolve("5.png")
                        + " is not an image, despite its name; remove it, or save it again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnig            | unknown data \"rnig\"; did you mean \"ring\"?",
                "image-directory | image-directory needs path, shape: name the file of an experiment that has it",
                "none.json       | none.json  there is no such file",
            })
    void refusesWhatIsNoData(String name, String message) {
        assertThat(gan(SHIPPED, "data", "verify", name)).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().startsWith(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAnExperimentWithFaults() throws IOException {
        assertThat(gan(SHIPPED, "data", "verify", experiment("{\"type\": \"npy\", \"path\": \"x.npy\"}")))
                .isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().contains("/data/shape  required, but missing");
    }

    /** A metric that no jar offers, too many iterations between checkpoints, a loss that is no loss. */
    @Test
    void looksAtNothingButTheData() throws IOException {
        final Path config = directory.resolve("odd.json");
        Files.writeString(config, """
                {"data": {"type": "ring", "examples": 100}, "loss": 7, "iterations": 1, "checkpoint": {"every": 5},
                 "metrics": [{"type": "unheard-of", "realCount": 10000}], "metrics": []}
                """);
        assertThat(gan(SHIPPED, "data", "verify", config.toString()))
                .as(err.toString())
                .isZero();
        assertThat(lines(out)).containsExactly(config + "  ok: train 100, validation 10,000, test 10,000 examples");
        assertThat(gan(
                        SHIPPED,
                        "data",
                        "export",
                        config.toString(),
                        "--out",
                        directory.resolve("x.npy").toString()))
                .as(err.toString())
                .isZero();

        Files.writeString(config, "{\"daat\": {\"type\": \"rnig\", \"seed\": 1, \"seed\": 2}, \"loss\": 7}");
        assertThat(gan(SHIPPED, "data", "verify", config.toString())).isEqualTo(2);
        assertThat(lines(err)).anyMatch(line -> line.contains("unknown field \"daat\"; did you mean \"data\"?"));
        Files.writeString(config, "{\"data\": {\"type\": \"ring\", \"seed\": 1, \"seed\": 2}, \"loss\": 7}");
        assertThat(gan(SHIPPED, "data", "verify", config.toString())).isEqualTo(2);
        assertThat(lines(err))
                .anyMatch(line -> line.endsWith("/data/seed  field \"seed\" is there twice"))
                .noneMatch(line -> line.contains("/loss"));
    }

    @Test
    void exportsWhatNumPyAndNpyDataRead() throws IOException {
        final Path file = directory.resolve("x.npy");
        assertThat(gan(SHIPPED, "data", "export", "ring", "--split", "test", "--count", "30", "--out", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(lines(out)).containsExactly(file.toString());
        assertThat(lines(err)).containsExactly("30 test examples: float32 [30, 2], in the data's coordinates; in");

        final Dataset exported = new NpySpec(
                        file.toString(), Shape.of(2), "all", "all", "all", new Range(-2, 2), Content.IMAGES)
                .load()
                .train();
        final Dataset original = new RingSpec(8, 1, 0.01, 100_000, 0).load().test();
        assertThat(exported.size()).isEqualTo(30);
        for (int index = 0; index < 30; index++) {
            assertThat(example(exported, index)).isEqualTo(example(original, index));
        }
    }

    /** The same numbers, as those of images and as what they are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[16]      | images  | 1",
                "[4, 4]    | images  | 1",
                "[4, 2, 2] | images  | 1",
                "[1, 4, 4] | numbers | 1",
                "[1, 4, 4] | images  | 8",
            })
    void exportsPixelsFrom0To1AndNumbersAsTheyAre(String shape, String content, float divisor) throws IOException {
        final float[] values = new float[50 * 16];
        for (int i = 0; i < values.length; i++) {
            values[i] = 2 + i % 6;
        }
        final Path numbers = new NumPyFile(
                        directory.resolve("numbers.npy"), "50, " + shape.substring(1, shape.length() - 1))
                .write(values);
        final String config = experiment(
                "{\"type\": \"npy\", \"path\": \"" + numbers + "\", \"shape\": " + shape + ", \"content\": \"" + content
                        + "\", \"range\": [0, 8], \"train\": \"all\"}",
                shape);
        final Path file = directory.resolve("x.npy");
        assertThat(gan(SHIPPED, "data", "export", config, "--out", file.toString()))
                .as(err.toString())
                .isZero();

        final ByteBuffer exported = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        exported.position(exported.limit() - values.length * Float.BYTES);
        for (final float value : values) {
            assertThat(exported.getFloat()).isEqualTo(value / divisor);
        }
    }

    @Test
    void exportsWhatIdxDirectoriesRead() throws IOException {
        final Path images = Files.createDirectory(directory.resolve("images"));
        for (int i = 0; i < 10; i++) {
            final BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster().setSample(1, 2, 0, 25 * i);
            ImageIO.write(image, "png", images.resolve(i + ".png").toFile());
        }
        final String config = experiment("{\"type\": \"image-directory\", \"path\": \"" + images
                + "\", \"shape\": [1, 4, 4], \"train\": \"all\"}");
        final String file = directory.resolve("train-images-idx3-ubyte.gz").toString();
        assertThat(gan(SHIPPED, "data", "export", config, "--quiet", "--out", file))
                .as(err.toString())
                .isZero();

        final Dataset exported = new IdxDirectorySpec(
                        directory.toString(),
                        Shape.of(1, 4, 4),
                        "train-images-idx3-ubyte",
                        "none",
                        "train",
                        "train",
                        "train",
                        new Range(0, 255))
                .load()
                .train();
        assertThat(exported.size()).isEqualTo(10);
        for (int i = 0; i < 10; i++) {
            assertThat(example(exported, i)[9]).isEqualTo(25 * i);
            assertThat(example(exported, i)[8]).isZero();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void exportsAPicture() throws IOException {
        final Path file = directory.resolve("picture");
        assertThat(gan(
                        SHIPPED,
                        "data",
                        "export",
                        "ring",
                        "--count",
                        "100",
                        "--format",
                        "png",
                        "--out",
                        file.toString()))
                .isZero();
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(564);
    }

    @Test
    void neverOverwrites() throws IOException {
        final Path file = Files.writeString(directory.resolve("x.npy"), "mine");
        assertThat(gan(SHIPPED, "data", "export", "ring", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().contains(file + " exists");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ring --out x.txt | the ending of x.txt names no format; known: .npy, .idx, -ubyte",
                "ring --out x.npy --count 100001 | --count must be from 1 to 100000, the number of train examples, not 100001",
                "ring --out x.npy --count 0 | --count must be from 1 to 100000, the number of train examples, not 0",
                "ring --out x.npy --split all | --split: unknown split \"all\"; known: train, validation, test",
                "ring --out x --format pdf | --format: unknown format \"pdf\"; known: npy, idx, idx.gz, png",
                "ring --out x.idx | an IDX file of bytes holds images, not samples of shape [2]",
                "ring | --out: a value is missing",
                "npy --out x.npy | npy needs path, shape: name the file of an experiment that has it",
            })
    void refusesWhatItCannotExport(String arguments, String message) {
        assertThat(gan(SHIPPED, ("data export " + arguments.strip()).split(" ")))
                .isEqualTo(2);
        assertThat(lines(err).get(0)).startsWith(message);
        assertThat(out.toString()).isEmpty();
        assertThat(Path.of("x.npy")).doesNotExist();
        assertThat(Path.of("x.idx")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "data lst", "data list mnist", "data verify --all", "data export"})
    void refusesAnotherUsage(String arguments) {
        assertThat(gan(SHIPPED, arguments.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(lines(err)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data --help", "data list --help", "data verify --help", "data export --help"})
    void helpsWithExamples(String arguments) {
        assertThat(gan(SHIPPED, arguments.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: gan data").contains("Examples:");
    }

    private static float[] example(Dataset data, int index) {
        final float[] example = new float[data.shape().size()];
        data.read(index, example, 0);
        return example;
    }

    /** A file of an experiment that learns that data of 4 x 4 pixels. */
    private String experiment(String data) throws IOException {
        return experiment(data, "[1, 4, 4]");
    }

    /** A file of an experiment that learns that data of 16 values of that shape. */
    private String experiment(String data, String shape) throws IOException {
        return Files.writeString(directory.resolve("own.json"), """
                        {"name": "own", "backend": "reference", "iterations": 1, "batchSize": 2, "data": %s,
                         "latent": {"type": "gaussian", "size": 1},
                         "generator": {"layers": [{"type": "dense", "units": 16}, "sigmoid",
                           {"type": "reshape", "shape": %s}]},
                         "discriminator": {"layers": ["flatten", {"type": "dense", "units": 1}]}}
                        """.formatted(data, shape))
                .toString();
    }

    private int gan(TypeCatalog catalog, String... arguments) {
        return Gan.commandLine(() -> catalog)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static List<String> lines(StringWriter stream) {
        return stream.toString().lines().toList();
    }
}
