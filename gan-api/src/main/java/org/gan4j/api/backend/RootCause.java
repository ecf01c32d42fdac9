package org.gan4j.api.backend;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * What is at the bottom of an engine's failure to start. Static initialisers load native libraries, and the errors that come
 * of it only tell of one another.
 */
public record RootCause(Throwable failure) {
    /** Goes down to the failure that no other one caused. */
    public static RootCause of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new RootCause(root);
    }

    /** Whether the class or the native library is nowhere on the class path. */
    public boolean isMissing() {
        return isMissingClass() || isMissingLibrary();
    }

    /** In a person's words, without a full stop. */
    public String text() {
        final String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.toString();
        }
        if (isMissingClass()) {
            return "there is no class " + message.replace('/', '.');
        }
        if (failure instanceof NoSuchFileException) {
            return message + " does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return message + ": permission denied";
        }
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private boolean isMissingClass() {
        return failure instanceof ClassNotFoundException
                || (failure instanceof NoClassDefFoundError && isName(failure.getMessage()));
    }

    /** Other errors of that kind tell in words of a class that has failed before. */
    private static boolean isName(String message) {
        return message != null && !message.contains(" ");
    }

    private boolean isMissingLibrary() {
        return failure instanceof UnsatisfiedLinkError && text().startsWith("Could not find "); // JavaCPP's words
    }
}
