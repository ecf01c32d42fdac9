package org.gan4j.experiments.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntFunction;
import org.gan4j.experiments.file.FileFailure;

/** A file to be made: whole or not at all, and never in the place of another. */
public final class NewFile {
    /** What the file is to hold. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream stream) throws IOException;
    }

    private static final int BUFFER = 1 << 16;

    private final IntFunction<Path> candidates;

    /** @param candidates the places to try, numbered from 1 */
    private NewFile(IntFunction<Path> candidates) {
        this.candidates = candidates;
    }

    /**
     * Exactly this one.
     *
     * @throws IllegalArgumentException if there is something of that name, or nothing can be made there
     */
    public static NewFile exactly(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(path);
        }
        try {
            Files.delete(Files.createTempFile(nearestThereIs(path), "gan", null));
        } catch (IOException e) {
            throw impossible(path, e, "name another file");
        }
        return new NewFile(number -> {
            if (number > 1) {
                throw exists(path);
            }
            return path;
        });
    }

    /** The first on the way up that exists; a directory, where the file can be made. */
    private static Path nearestThereIs(Path path) {
        Path nearest = path.toAbsolutePath().getParent();
        while (!Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    /** {@code <stem><ending>}, or the first of {@code <stem>-2<ending>}, {@code <stem>-3<ending>} … that there is not yet. */
    public static NewFile numbered(Path directory, String stem, String ending) {
        return new NewFile(number -> directory.resolve(stem + (number == 1 ? "" : "-" + number) + ending));
    }

    /**
     * Makes it, and the directories that lead to it.
     *
     * @return where
     * @throws IllegalArgumentException if it cannot be made there, or somebody else was faster
     * @throws UncheckedIOException if writing fails
     */
    public Path write(Content content) {
        final Path first = candidates.apply(1);
        final Path part = first.resolveSibling(
                first.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        final OutputStream stream = begin(part, first);
        try {
            try (stream) {
                content.write(stream);
            }
            return place(part);
        } catch (IOException e) {
            throw FileFailure.of("cannot write " + first, e);
        } finally {
            discard(part);
        }
    }

    /** The file goes away also if the JVM is told to end meanwhile. */
    private static OutputStream begin(Path part, Path file) {
        try {
            Files.createDirectories(part.toAbsolutePath().getParent());
            final OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
            part.toFile().deleteOnExit();
            return new BufferedOutputStream(stream, BUFFER);
        } catch (IOException e) {
            throw impossible(file, e, "name another file by --out");
        }
    }

    private static IllegalArgumentException impossible(Path file, IOException cause, String remedy) {
        return new IllegalArgumentException(
                "cannot make " + file + ": " + FileFailure.reasonAgainstMaking(cause) + "; " + remedy, cause);
    }

    private Path place(Path part) throws IOException {
        for (int number = 1; ; number++) {
            final Path candidate = candidates.apply(number);
            try {
                return Files.move(part, candidate);
            } catch (FileAlreadyExistsException e) {
                // Its owner keeps it; on to the next.
            }
        }
    }

    /** Nothing is left of it once it has been moved. */
    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw FileFailure.of("cannot delete " + part, e);
        }
    }

    private static IllegalArgumentException exists(Path path) {
        return new IllegalArgumentException(path + " exists and is left as it is: name another file, or move that one");
    }
}
