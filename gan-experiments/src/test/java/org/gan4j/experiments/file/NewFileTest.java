package org.gan4j.experiments.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    private static final FileContent NEW = stream -> stream.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path directory;

    @Test
    void makesTheFileAndTheWayToIt() {
        final Path path = directory.resolve("deep").resolve("down.txt");

        assertThat(NewFile.exactly(path).write(NEW)).isEqualTo(path).hasContent("new");
        assertThat(path.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesANameThatIsTaken() throws IOException {
        final Path path = Files.writeString(directory.resolve("a.txt"), "old");

        assertThatThrownBy(() -> NewFile.exactly(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(path + " exists and is left as it is: name another file, or move that one");
        assertThatThrownBy(() -> NewFile.exactly(directory)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesAFileThatAppearsMeanwhile() {
        final Path path = directory.resolve("a.txt");

        assertThatThrownBy(() -> NewFile.exactly(path).write(stream -> Files.writeString(path, "other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exists and is left as it is");
        assertThat(path).hasContent("other");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void countsUntilANameIsFree() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "old");
        Files.writeString(directory.resolve("a-2.txt"), "old");

        assertThat(NewFile.numbered(directory, "a", ".txt").write(NEW))
                .isEqualTo(directory.resolve("a-3.txt"))
                .hasContent("new");
        assertThat(NewFile.numbered(directory, "b", ".txt").write(NEW)).isEqualTo(directory.resolve("b.txt"));
        assertThat(directory.resolve("a.txt")).hasContent("old");
        assertThat(directory.resolve("a-2.txt")).hasContent("old");
    }

    @Test
    void leavesNothingOfAFailure() {
        final Path path = directory.resolve("a.txt");

        assertThatThrownBy(() -> NewFile.exactly(path).write(stream -> {
                    stream.write(1);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining("disk full");
        assertThatThrownBy(() -> NewFile.exactly(path).write(stream -> {
                    throw new IllegalStateException("the device is lost");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysWhereItCannotBe() throws IOException {
        final Path file = Files.writeString(directory.resolve("file"), "mine");

        assertThatThrownBy(() -> NewFile.exactly(file.resolve("deep").resolve("a.txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot make " + file.resolve("deep").resolve("a.txt") + ": " + file
                        + " is not a directory; name another file");
        assertThatThrownBy(() -> NewFile.numbered(file, "a", ".txt").write(NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cannot make " + file.resolve("a.txt"))
                .hasMessageEndingWith("; name another file by --out");
        assertThat(file).hasContent("mine");
    }

    @Test
    void knowsBeforehandThatANameIsTooLong() {
        assertThatThrownBy(() -> NewFile.exactly(directory.resolve("a".repeat(250) + ".txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("File name too long");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "links need rights elsewhere")
    void knowsBeforehandThatALinkLeadsNowhere() throws IOException {
        final Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("none"));

        assertThatThrownBy(() -> NewFile.exactly(link.resolve("a.txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(link + " is not a directory");
    }

    @Test
    void namesTheRemedyThatFitsAlsoWhereItBecomesImpossible() throws IOException {
        final NewFile file = NewFile.exactly(directory.resolve("deep").resolve("a.txt"));
        Files.writeString(directory.resolve("deep"), "mine");

        assertThatThrownBy(() -> file.write(NEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("; name another file");
    }

    @Test
    void makesNothingBeforeItsTime() {
        NewFile.exactly(directory.resolve("deep").resolve("a.txt"));

        assertThat(directory).isEmptyDirectory();
    }
}
