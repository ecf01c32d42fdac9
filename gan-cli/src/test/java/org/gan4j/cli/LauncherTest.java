package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says of an environment in which it cannot start: at once, before it builds anything. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "gan").toAbsolutePath().normalize();

    @TempDir
    private Path directory;

    @Test
    void tellsAJavaHomeWithoutJava() throws IOException, InterruptedException {
        assertThat(refusal(Map.of("JAVA_HOME", "/nowhere")))
                .isEqualTo(
                        "gan: JAVA_HOME is /nowhere, but there is no /nowhere/bin/java; gan needs a JDK 17 or newer");
    }

    @Test
    void tellsAnOldJava() throws IOException, InterruptedException {
        final Path java = Files.createDirectories(directory.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(directory.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"1.8.0_392\"\n");
        assertThat(refusal(Map.of("JAVA_HOME", directory.toString())))
                .isEqualTo("gan: " + java + " is of Java 8; gan needs a JDK 17 or newer: set JAVA_HOME");
        Files.writeString(directory.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        assertThat(refusal(Map.of("JAVA_HOME", directory.toString()))).contains("is of Java 11;");
    }

    @Test
    void tellsAClassPathThatIsNotThere() throws IOException, InterruptedException {
        final Map<String, String> javaHome = Map.of("JAVA_HOME", System.getProperty("java.home"));
        assertThat(refusal(javaHome, Map.of("GAN_CLASSPATH", directory + ":/no/such.jar")))
                .isEqualTo("gan: GAN_CLASSPATH names /no/such.jar, which does not exist");
        assertThat(refusal(javaHome, Map.of("GAN_CLASSPATH", "/no/jars/*")))
                .isEqualTo("gan: GAN_CLASSPATH names /no/jars/*, which does not exist");
    }

    @SafeVarargs
    private static String refusal(Map<String, String>... environment) throws IOException, InterruptedException {
        final ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), "--version").redirectErrorStream(true);
        for (final Map<String, String> variables : environment) {
            builder.environment().putAll(variables);
        }
        final Process process = builder.start();
        final String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(output).isEqualTo(2);
        return output;
    }
}
