package org.gan4j.experiments.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileFailureTest {
    @TempDir
    private Path directory;

    @Test
    void speaksToPeople() throws IOException {
        final Path file = Files.createFile(directory.resolve("file"));
        assertThat(reason(() -> Files.readAllBytes(directory.resolve("none")))).isEqualTo("it does not exist");
        assertThat(FileFailure.reason(new NotDirectoryException("x"))).isEqualTo("it is not a directory");
        assertThat(reason(() -> Files.createDirectory(file))).isEqualTo("there is a file in its place");
        assertThat(reason(() -> Files.createFile(file.resolve("below")))).isEqualTo("Not a directory");
        assertThat(FileFailure.reason(new AccessDeniedException("x"))).isEqualTo("permission denied");
        assertThat(FileFailure.reason(new FileSystemException("x", null, "Disk quota exceeded")))
                .isEqualTo("Disk quota exceeded");
        assertThat(FileFailure.reason(new IOException("No space left on device")))
                .isEqualTo("No space left on device");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "there is no /proc elsewhere")
    void saysWhyNothingCanBeMadeThere() {
        assertThatThrownBy(() -> OutputDirectory.create(Path.of("/proc/none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the directory /proc/none cannot be made: the file system there lets nobody make anything");
        assertThatThrownBy(() -> NewFile.exactly(Path.of("/proc/none.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot make /proc/none.png: the file system there lets nobody make anything;"
                        + " name another file");
    }

    @Test
    void saysWhatCouldNotBeDone() {
        assertThatThrownBy(() -> {
                    throw FileFailure.of("cannot write x.png", new AccessDeniedException("x.png"));
                })
                .hasMessage("cannot write x.png: permission denied");
    }

    private interface Attempt {
        Object make() throws IOException;
    }

    private static String reason(Attempt attempt) {
        try {
            attempt.make();
            throw new AssertionError("it went well");
        } catch (IOException e) {
            return FileFailure.reason(e);
        }
    }
}
