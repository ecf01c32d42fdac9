package org.gan4j.experiments.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a person's words why something could not be done with a file. */
public final class FileFailure {
    private FileFailure() {}

    /**
     * An exception that says what could not be done and why.
     *
     * @param attempt what could not be done to which file, such as "cannot write curves.png"
     */
    public static UncheckedIOException of(String attempt, IOException cause) {
        return new UncheckedIOException(attempt + ": " + reason(cause), cause);
    }

    /** Why something new could not be made in a directory that exists, in a few words. */
    public static String reasonAgainstMaking(IOException failure) {
        return failure instanceof NoSuchFileException
                ? "the file system there lets nobody make anything"
                : reason(failure);
    }

    /** Why, in a few words. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is not a directory";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "there is a file in its place";
        }
        if (failure instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
