package org.gan4j.djl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gan4j.api.backend.BackendUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without PyTorch's libraries the backend says what to add; each try is a process of its own, with an empty cache. */
final class MissingNativeTest {
    @TempDir
    private Path cache;

    /** Opens the backend and prints why it cannot. */
    public static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) {
            try (var backend = new DjlSpec("cpu").open()) {
                System.out.println("opened " + backend.facts());
            } catch (BackendUnavailableException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void theMissingLibraryOfPyTorchIsNamed() throws IOException, InterruptedException {
        assertThat(openWithout("pytorch-native-cpu"))
                .matches("the djl backend cannot start PyTorch: add to the class path "
                        + "ai\\.djl\\.pytorch:pytorch-native-cpu:\\d+\\.\\d+\\.\\d+:[a-z]+-[a-z0-9_]+\\R");
    }

    @Test
    void theMissingBridgeToPyTorchIsNamed() throws IOException, InterruptedException {
        assertThat(openWithout("pytorch-jni"))
                .matches("the djl backend cannot start PyTorch: add to the class path "
                        + "ai\\.djl\\.pytorch:pytorch-jni:\\d+\\.\\d+\\.\\d+-\\d+\\.\\d+\\.\\d+\\R");
    }

    private String openWithout(String artifact) throws IOException, InterruptedException {
        final String classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(artifact))
                .collect(Collectors.joining(File.pathSeparator));
        final ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                classPath,
                Probe.class.getName());
        builder.environment().put("DJL_CACHE_DIR", cache.toString());
        final Process process = builder.redirectErrorStream(true).start();
        final String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit code; output:%n%s", output).isZero();
        return output;
    }
}
