package org.gan4j.experiments.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
    @TempDir
    private Path runs;

    @Test
    void replacesAFileAsAWhole() throws IOException {
        final OutputDirectory directory = OutputDirectory.create(runs.resolve("run"));
        directory.write("deep/file", stream -> stream.write("old".getBytes(StandardCharsets.UTF_8)));
        directory.write("deep/file", stream -> stream.write("new".getBytes(StandardCharsets.UTF_8)));

        assertThat(directory.file("deep/file")).hasContent("new");
        assertThat(directory.file("deep")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void keepsTheOldFileWhenTheNewOneCannotBeWritten() {
        final OutputDirectory directory = OutputDirectory.create(runs.resolve("run"));
        directory.write("file", stream -> stream.write("old".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> directory.write("file", stream -> {
                    stream.write("ne".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(directory.file("file").toString())
                .hasMessageContaining("disk full");
        assertThat(directory.file("file")).hasContent("old");
    }

    @Test
    void namesAFileThatIsInTheWay() throws IOException {
        final Path file = Files.writeString(runs.resolve("file"), "mine");

        assertThatThrownBy(() -> OutputDirectory.create(file)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OutputDirectory.createNumbered(file.resolve("run")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the directory " + file + " cannot be made");
        assertThat(file).hasContent("mine");
    }

    @Test
    void goesAwayOnlyIfItIsEmpty() {
        final OutputDirectory empty = OutputDirectory.create(runs.resolve("empty"));
        final OutputDirectory full = OutputDirectory.create(runs.resolve("full"));
        full.append("lines", "line");

        empty.discardIfEmpty();
        full.discardIfEmpty();

        assertThat(empty.path()).doesNotExist();
        assertThat(full.file("lines")).hasContent("line");
    }
}
