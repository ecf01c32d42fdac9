package org.gan4j.experiments.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntFunction;

/** A file to be made: whole or not at all, and never in the place of another. */
public final class NewFile {
    private final IntFunction<Path> candidates;
    private final String remedy;

    /**
     * @param candidates the places to try, numbered from 1
     * @param remedy what to do where it cannot be made
     */
    private NewFile(IntFunction<Path> candidates, String remedy) {
        this.candidates = candidates;
        this.remedy = remedy;
    }

    /**
     * Exactly this one. A file is made beside it, or where the first directory on the way to it will be, and deleted again.
     *
     * @throws IllegalArgumentException if there is something of that name, or no file can be made there
     */
    public static NewFile exactly(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(path);
        }
        final NewFile file = new NewFile(
                number -> {
                    if (number > 1) {
                        throw exists(path);
                    }
                    return path;
                },
                "name another file");
        file.requirePossible(path);
        return file;
    }

    /** {@code <stem><ending>}, or the first of {@code <stem>-2<ending>}, {@code <stem>-3<ending>} … that there is not yet. */
    public static NewFile numbered(Path directory, String stem, String ending) {
        return new NewFile(
                number -> directory.resolve(stem + (number == 1 ? "" : "-" + number) + ending),
                "name another file by --out");
    }

    private void requirePossible(Path path) {
        final Path nearest = nearestThereIs(path);
        if (!Files.isDirectory(nearest)) {
            throw impossible(path, nearest + " is not a directory", null);
        }
        try {
            Files.delete(
                    Files.createFile(nearest.resolve(PartFile.of(path).path().getFileName())));
        } catch (IOException e) {
            throw impossible(path, FileFailure.reasonAgainstMaking(e), e);
        }
    }

    /** The first on the way up that exists. */
    private static Path nearestThereIs(Path path) {
        Path nearest = path.toAbsolutePath().getParent();
        while (!Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    /**
     * Makes it, and the directories that lead to it.
     *
     * @return where
     * @throws IllegalArgumentException if it cannot be made there, or somebody else was faster
     * @throws UncheckedIOException if writing fails
     */
    public Path write(FileContent content) {
        final Path first = candidates.apply(1);
        try (PartFile part = PartFile.of(first)) {
            part.write(begin(part.path(), first), content);
            return place(part);
        } catch (IOException e) {
            throw FileFailure.of("cannot write " + first, e);
        }
    }

    /** The file goes away also if the JVM is told to end meanwhile. */
    private OutputStream begin(Path part, Path file) {
        try {
            Files.createDirectories(part.toAbsolutePath().getParent());
            final OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
            part.toFile().deleteOnExit();
            return stream;
        } catch (IOException e) {
            throw impossible(file, FileFailure.reasonAgainstMaking(e), e);
        }
    }

    private IllegalArgumentException impossible(Path file, String reason, IOException cause) {
        return new IllegalArgumentException("cannot make " + file + ": " + reason + "; " + remedy, cause);
    }

    /** What is in a place stays there: on to the next. */
    private Path place(PartFile part) throws IOException {
        int number = 1;
        while (!part.takePlace(candidates.apply(number))) {
            number++;
        }
        return candidates.apply(number);
    }

    private static IllegalArgumentException exists(Path path) {
        return new IllegalArgumentException(path + " exists and is left as it is: name another file, or move that one");
    }
}
