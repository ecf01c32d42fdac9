package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.pictures.Png;

/** A directory that one run, comparison or sweep makes and fills. A file in it is whole or absent. */
public final class RunDirectory {
    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private static final JsonMapper DOCUMENT =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path path;

    private RunDirectory(Path path) {
        this.path = path;
    }

    /**
     * Makes exactly this directory.
     *
     * @throws IllegalArgumentException if there is something of that name
     */
    public static RunDirectory create(Path path) {
        try {
            return make(path);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(
                    path + " exists; a run never overwrites: name another directory, or move that one", e);
        }
    }

    /** Makes this directory, or the first of {@code <path>-2}, {@code <path>-3} … that there is not yet. */
    public static RunDirectory createNumbered(Path path) {
        Path candidate = path;
        for (int number = 2; ; number++) {
            try {
                return make(candidate);
            } catch (FileAlreadyExistsException e) {
                candidate = path.resolveSibling(path.getFileName() + "-" + number);
            }
        }
    }

    /** A directory that is there, to go on filling it. */
    public static RunDirectory open(Path path) {
        return new RunDirectory(path);
    }

    private static RunDirectory make(Path path) throws FileAlreadyExistsException {
        makeParent(path);
        try {
            return new RunDirectory(Files.createDirectory(path));
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            throw cannotMake(path, e);
        }
    }

    private static void makeParent(Path path) {
        final Path parent = path.toAbsolutePath().getParent();
        try {
            if (parent != null && !Files.isDirectory(parent)) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw cannotMake(parent, e);
        }
    }

    private static IllegalArgumentException cannotMake(Path path, IOException cause) {
        return new IllegalArgumentException(
                "the directory " + path + " cannot be made: " + FileFailure.reasonAgainstMaking(cause), cause);
    }

    public Path path() {
        return path;
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    /** Deletes the directory again if nothing was written to it. */
    public void discardIfEmpty() {
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException e) {
            // Somebody may want to look at it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file, or replaces it; readers see the old one or the new one. A failure may leave {@code <name>.part}. */
    public void write(String name, Content content) {
        final Path file = file(name);
        final Path part = file.resolveSibling(file.getFileName() + ".part");
        makeParent(file);
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(stream);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    public void writeJson(String name, JsonNode json) {
        write(name, stream -> {
            stream.write(DOCUMENT.writeValueAsBytes(json));
            stream.write('\n');
        });
    }

    public void writeText(String name, String text) {
        write(name, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    public void writePng(String name, BufferedImage image) {
        write(name, stream -> Png.write(image, stream));
    }

    /** Deletes a file, if there is one. */
    public void discard(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw FileFailure.of("cannot delete " + file(name), e);
        }
    }

    /** Adds a line to a file, at once. */
    public void append(String name, String line) {
        final Path file = file(name);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** Adds a line to a file of JSON lines. */
    void appendJson(String name, JsonNode json) {
        append(name, json.toString());
    }

    private static UncheckedIOException cannotWrite(Path path, IOException cause) {
        return FileFailure.of("cannot write " + path, cause);
    }
}
