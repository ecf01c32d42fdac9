package org.gan4j.djl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.testkit.backend.EngineStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PyTorch as it starts in other circumstances. */
final class PyTorchStartTest {
    private static final String CACHE = "DJL_CACHE_DIR";

    private final EngineStart start = EngineStart.of(OnCpu.class);

    @TempDir
    private Path cache;

    /** The process makes it by name. */
    public static final class OnCpu implements BackendSpec {
        @Override
        public Backend open() {
            return new DjlSpec("cpu").open();
        }
    }

    @Test
    void theMissingLibraryOfPyTorchIsNamed() throws IOException, InterruptedException {
        assertThat(start.without("pytorch-native-cpu")
                        .environment(CACHE, cache.toString())
                        .lines())
                .singleElement()
                .asString()
                .matches("the djl backend cannot start PyTorch: add to the class path "
                        + "ai\\.djl\\.pytorch:pytorch-native-cpu:\\d+\\.\\d+\\.\\d+:[a-z]+-[a-z0-9_]+");
    }

    @Test
    void theMissingBridgeToPyTorchIsNamed() throws IOException, InterruptedException {
        assertThat(start.without("pytorch-jni")
                        .environment(CACHE, cache.toString())
                        .lines())
                .singleElement()
                .asString()
                .matches("the djl backend cannot start PyTorch: add to the class path "
                        + "ai\\.djl\\.pytorch:pytorch-jni:\\d+\\.\\d+\\.\\d+-\\d+\\.\\d+\\.\\d+");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhyTheLibrariesCannotBeUnpacked() throws IOException, InterruptedException {
        final Path below =
                Files.writeString(cache.resolve("file"), "no directory").resolve("cache");
        assertThat(start.environment(CACHE, below.toString()).lines())
                .singleElement()
                .asString()
                .isEqualTo("the djl backend cannot start PyTorch: " + below + ": Not a directory");
    }

    @Test
    void hasNoMoreThreadsThanTheJvmHasProcessors() throws IOException, InterruptedException {
        assertThat(start.option("-XX:ActiveProcessorCount=1").lines()).contains("threads: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " 1", "1,4"})
    void takesTheThreadsOfOpenMp(String threads) throws IOException, InterruptedException {
        assertThat(start.environment("OMP_NUM_THREADS", threads).lines()).contains("threads: 1");
    }
}
