package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gan4j.api.layer.LeakyRelu;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.rate.LinearRamp;
import org.gan4j.api.schedule.Alternating;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.Setting;
import org.gan4j.testkit.plugin.TestPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    @Test
    void replacesAValue() {
        assertThat(read("/batchSize=7").batchSize()).isEqualTo(7);
        assertThat(adam(read("/generator/optimizer/rate=0.5")).rate()).isEqualTo(new ConstantRate(0.5));
    }

    @Test
    void theLastOneWins() {
        assertThat(read("/batchSize=7", "/batchSize=8").batchSize()).isEqualTo(8);
    }

    @Test
    void addsAFieldAndTheObjectsOnTheWay() {
        assertThat(read("/seed=9").seed()).isEqualTo(9);
        assertThat(read("/output/sampleCount=9").output()).isEqualTo(new OutputConfig(5, 500, 9));
        final var ramp = "/generator/optimizer/rate={\"type\":\"linear\",\"from\":1,\"to\":0}";
        assertThat(adam(read(ramp, "/generator/optimizer/rate/until=5")).rate()).isEqualTo(new LinearRamp(1, 0, 5));
    }

    @Test
    void leavesTheValuesOfOtherSettingsAlone() {
        final Setting output = Setting.parse("/output={\"logEvery\":7}");
        assertThat(read(output, Setting.parse("/output/sampleCount=9")).output())
                .isEqualTo(new OutputConfig(7, 500, 9));
        assertThat(read(output).output()).isEqualTo(new OutputConfig(7, 500, 64));
    }

    @Test
    void takesWhatIsNoJsonAsText() {
        assertThat(read("/name=base-2").name()).isEqualTo("base-2");
        assertThat(read("/description=1 2").description()).isEqualTo("1 2");
        assertThat(read("/description=").description()).isEmpty();
        assertThat(read("/description=\"7\"").description()).isEqualTo("7");
        assertThat(read("/description=1e99999999999").description()).isEqualTo("1e99999999999");
        assertThat(read("/description=a=b").description()).isEqualTo("a=b");
    }

    @Test
    void replacesAndAppendsElements() {
        assertThat(read("/generator/layers/1={\"type\":\"leaky-relu\",\"slope\":0.1}")
                        .generator()
                        .layers()
                        .get(1))
                .isEqualTo(new LeakyRelu(0.1));
        assertThat(read("/generator/layers/-=relu").generator().layers())
                .hasSize(4)
                .endsWith(new Relu());
        assertThat(read("/metrics/1={\"type\":\"count\",\"every\":2}").metrics())
                .containsExactly(
                        new ScheduledMetric(5, new TestPlugin.Count(0)),
                        new ScheduledMetric(2, new TestPlugin.Count(0)));
    }

    @Test
    void givesABareNameFields() {
        assertThat(read("/backend/device=gpu").backend())
                .isEqualTo(new TestPlugin.Nowhere("gpu", false, TestPlugin.Log.NOTHING));
        assertThat(read("/backend/log=line-by-line").backend())
                .isEqualTo(new TestPlugin.Nowhere("cpu", false, TestPlugin.Log.LINE_BY_LINE));
    }

    @Test
    void startsFromTheDefaultOfWhatIsLeftOut() {
        assertThat(read("/schedule/generatorSteps=3").schedule()).isEqualTo(new Alternating(1, 3));
        assertThat(faults("/schedule/generatorSteps=0"))
                .containsExactly("--set /schedule/generatorSteps=0  /schedule/generatorSteps"
                        + "  generatorSteps must be in (0, 64], not 0");
    }

    @Test
    void reportsFaultsUnderItsOwnName() {
        assertThat(faults("/batchSize=x"))
                .containsExactly("--set /batchSize=x  /batchSize  expected a whole number, got the text \"x\"");
        assertThat(faults("/batchSiz=1"))
                .containsExactly(
                        "--set /batchSiz=1  /batchSiz  unknown field \"batchSiz\"; did you mean \"batchSize\"?");
        assertThat(faults("/outptu/logEvery=1"))
                .containsExactly(
                        "--set /outptu/logEvery=1  /outptu  unknown field \"outptu\"; did you mean \"output\"?");
        assertThat(faults("/generator/layers/0={\"type\":\"dense\",\"units\":0}"))
                .containsExactly("--set /generator/layers/0={\"type\":\"dense\",\"units\":0}  /generator/layers/0/units"
                        + "  units must be a number above 0, not 0");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(faults("/generator/optimizer/rate=NaN"))
                .containsExactly("--set /generator/optimizer/rate=NaN  /generator/optimizer/rate"
                        + "  expected a finite number, got the number NaN");
    }

    @Test
    void leavesFaultsElsewhereAtTheirPlace() {
        assertThat(faults("/latent/size=0", "/generator/layers/2/units=5"))
                .containsExactly("--set /latent/size=0  /latent/size  size must be a number above 0, not 0");
        assertThat(faults("/data/shape=[5]"))
                .containsExactly("base.json:7:55  /generator/layers/2  gives samples of shape [4], the data has [5]"
                        + " (with --set /data/shape=[5])");
    }

    @Test
    void areNamedInTheErrorsElsewhereThatTheyBringAbout() {
        assertThat(faults("/seed=3", "/output/sampleCount=0", "/data/shape=[5]"))
                .containsExactly(
                        "base.json:7:55  /generator/layers/2  gives samples of shape [4], the data has [5]"
                                + " (with --set /data/shape=[5])",
                        "--set /output/sampleCount=0  /output/sampleCount"
                                + "  sampleCount must be a number above 0, not 0");
        assertThat(faults("/data/shape=[2,3]", "/data/shape/0=3"))
                .contains("base.json:7:55  /generator/layers/2  gives samples of shape [4], the data has [3, 3]"
                        + " (with --set /data/shape=[2,3], --set /data/shape/0=3)");
    }

    @Test
    void areNotNamedInErrorsThatTheFileHasWithoutThem(@TempDir Path directory) throws IOException {
        final Path file = Files.writeString(
                directory.resolve("x.json"), Files.readString(base()).replace("\"batchSize\"", "\"batchSiz\""));
        final Setting data = Setting.parse("/data/shape=[5]");
        assertThat(new ExperimentReader(Catalogs.unplayable())
                        .examine(file, List.of(data))
                        .faults())
                .extracting(Fault::message)
                .containsExactly(
                        "gives samples of shape [4], the data has [5] (with --set /data/shape=[5])",
                        "unknown field \"batchSiz\"; did you mean \"batchSize\"?");
    }

    @Test
    void refusesPlacesThatCannotBe() {
        assertThat(faults("/generator/layers/9/units=1"))
                .containsExactly("--set /generator/layers/9/units=1  /generator/layers"
                        + "  has no element \"9\": it has 3, counted from 0; - adds one");
        assertThat(faults("/metrics/2=count")).singleElement().asString().contains("has no element \"2\": it has 1");
        assertThat(faults("/generator/layers/first/units=1"))
                .singleElement()
                .asString()
                .contains("has no element \"first\"");
        assertThat(faults("/batchSize/x=1"))
                .containsExactly(
                        "--set /batchSize/x=1  /batchSize  is the number 16: there is nothing below it to set");
    }

    @Test
    void collectsFaultsOfAllSettings() {
        assertThat(faults("/batchSize/x=1", "/metrics/7=1", "/iterations=0")).hasSize(3);
    }

    @Test
    void namesTheOtherOptions() {
        assertThat(read(ExperimentSettings.seed(5), ExperimentSettings.backend("nowhere"))
                        .seed())
                .isEqualTo(5);
        assertThat(faults(ExperimentSettings.backend("somewhere")))
                .singleElement()
                .asString()
                .startsWith("--backend somewhere  /backend  unknown backend \"somewhere\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/batchSize", "=1", "", "/", "batch size=1", "a//b=1"})
    void refusesAnotherForm(String text) {
        assertThatThrownBy(() -> Setting.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not of the form /pointer=value");
    }

    @ParameterizedTest
    @CsvSource({
        "iterations=5, /iterations=5",
        "generator/optimizer/rate=0.1, /generator/optimizer/rate=0.1",
        "generator.layers.0.units=3, /generator/layers/0/units=3",
        "description=a.b=c, /description=a.b=c"
    })
    void suggestsTheRightForm(String text, String meant) {
        assertThatThrownBy(() -> Setting.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not of the form /pointer=value; did you mean \"" + meant + "\"?");
    }

    @Test
    void refusesWhatBeginsLikeJsonButIsNone() {
        assertThatThrownBy(() -> Setting.parse("/loss={type:minimax}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of \"/loss\": not JSON: a field's name in double quotes must stand here"
                        + " (in a shell, write the whole setting in single quotes)");
        assertThatThrownBy(() -> Setting.parse("/loss={\"type\":\"minimax\",\"type\":\"minimax\"}"))
                .hasMessageContaining("field \"type\" is there twice");
        assertThatThrownBy(() -> Setting.parse("/data/shape=[1, 2")).hasMessageContaining("ends too early");
        assertThatThrownBy(() -> Setting.parse("/name=\"x")).hasMessageContaining("ends too early");
    }

    private static Adam adam(Experiment experiment) {
        return (Adam) experiment.generator().optimizer();
    }

    private static Experiment read(String... settings) {
        return read(Arrays.stream(settings).map(Setting::parse).toArray(Setting[]::new));
    }

    private static Experiment read(Setting... settings) {
        return new ExperimentReader(Catalogs.unplayable()).read(base(), List.of(settings));
    }

    private static List<String> faults(String... settings) {
        return faults(Arrays.stream(settings).map(Setting::parse).toArray(Setting[]::new));
    }

    private static List<String> faults(Setting... settings) {
        return catchThrowableOfType(ConfigurationException.class, () -> read(settings)).faults().stream()
                .map(fault -> fault.toString().replace(base().getParent() + "/", ""))
                .toList();
    }

    private static Path base() {
        try {
            return Path.of(SettingTest.class.getResource("base.json").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
