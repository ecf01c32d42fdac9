package org.gan4j.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.testkit.backend.EngineStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ND4J as it starts in other circumstances. */
final class Nd4jStartTest {
    private static final String PLATFORM =
            "(" + System.getProperty("os.name") + ", " + System.getProperty("os.arch") + ")";

    private final EngineStart start = EngineStart.of(OnCpu.class);

    @TempDir
    private Path directory;

    /** The process makes it by name. */
    public static final class OnCpu implements BackendSpec {
        @Override
        public Backend open() {
            return new Nd4jSpec("cpu").open();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void hasAThreadForEachProcessorOfTheJvm(int processors) throws IOException, InterruptedException {
        assertThat(start.option("-XX:ActiveProcessorCount=" + processors).lines())
                .contains("threads: " + processors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,2", " 2", "many"})
    void namesTheVariableThatItCannotRead(String threads) throws IOException, InterruptedException {
        assertThat(start.environment("OMP_NUM_THREADS", threads).lines())
                .contains("ND4J cannot start: OMP_NUM_THREADS is \"" + threads
                        + "\", where ND4J takes one whole number without blanks; set it to that, or unset it");
    }

    @Test
    void saysWhatIsMissing() throws IOException, InterruptedException {
        assertThat(start.without("nd4j-native-1").lines())
                .singleElement()
                .asString()
                .startsWith("ND4J cannot start: Please ensure that you have an nd4j backend on your classpath.")
                .endsWith("; add to the class path org.nd4j:nd4j-native, with the classifier of this platform "
                        + PLATFORM + " too");
        assertThat(start.without("nd4j-native-1.0.0-M2.1-").lines())
                .contains(
                        "ND4J cannot start: Could not find jnind4jcpu in class, module, and library paths; add to the class"
                                + " path org.nd4j:nd4j-native, with the classifier of this platform " + PLATFORM
                                + " too");
        assertThat(start.without("openblas-").lines())
                .contains("ND4J cannot start: there is no class org.bytedeco.openblas.global.openblas; add to the"
                        + " class path org.bytedeco:openblas, with the classifier of this platform " + PLATFORM
                        + " too");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void saysWhyALibraryCannotBeLoaded() throws IOException, InterruptedException {
        final Path bindings =
                Files.createDirectories(directory.resolve("org/nd4j/linalg/cpu/nativecpu/bindings/linux-x86_64"));
        Files.writeString(bindings.resolve("libjnind4jcpu.so"), "not a library");
        assertThat(start.before(directory).lines())
                .last()
                .asString()
                .startsWith("ND4J cannot start: ")
                .endsWith("libjnind4jcpu.so: file too short");
    }
}
