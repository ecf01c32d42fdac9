package org.gan4j.experiments.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is not yet whole, or not yet in its place; {@link #close} deletes what is not in its place. */
record PartFile(Path path) implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    /** Beside the file that it is to be, under a name of this process's own. */
    static PartFile of(Path file) {
        return new PartFile(file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part"));
    }

    /** Takes the place of an older one; readers see the one or the other. */
    void replace(Path file, FileContent content) throws IOException {
        write(Files.newOutputStream(path), content);
        Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes to a stream of this file, and closes it. */
    void write(OutputStream stream, FileContent content) throws IOException {
        try (OutputStream buffered = new BufferedOutputStream(stream, BUFFER)) {
            content.writeTo(buffered);
        }
    }

    /**
     * Takes a place where nothing is, however many others try it at once.
     *
     * @return whether it could: not if the place is taken
     */
    boolean takePlace(Path file) throws IOException {
        try {
            Files.createLink(file, path);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | IOException e) {
            return takeReservedPlace(file); // some file systems have no links
        }
    }

    /** Takes it by an empty file first, which goes away again if the move fails. */
    boolean takeReservedPlace(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        try {
            Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return true;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw FileFailure.of("cannot delete " + path, e);
        }
    }
}
