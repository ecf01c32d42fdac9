package org.gan4j.experiments.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A directory that a command makes and fills. A file in it is whole or absent, but for those that grow line by line. */
public final class OutputDirectory {
    private final Path path;

    private OutputDirectory(Path path) {
        this.path = path;
    }

    /**
     * Makes exactly this directory.
     *
     * @throws IllegalArgumentException if there is something of that name
     */
    public static OutputDirectory create(Path path) {
        try {
            return make(path);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(
                    path + " exists; a run never overwrites: name another directory, or move that one", e);
        }
    }

    /** Makes this directory, or the first of {@code <path>-2}, {@code <path>-3} … that there is not yet. */
    public static OutputDirectory createNumbered(Path path) {
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
    public static OutputDirectory open(Path path) {
        return new OutputDirectory(path);
    }

    private static OutputDirectory make(Path path) throws FileAlreadyExistsException {
        makeParent(path);
        try {
            return new OutputDirectory(Files.createDirectory(path));
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

    /** Writes a file, or replaces it: readers see the old one or the new one. Makes the directories that lead to it. */
    public void write(String name, FileContent content) {
        final Path file = file(name);
        makeParent(file);
        try (PartFile part = PartFile.of(file)) {
            part.replace(file, content);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
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

    private static UncheckedIOException cannotWrite(Path path, IOException cause) {
        return FileFailure.of("cannot write " + path, cause);
    }
}
