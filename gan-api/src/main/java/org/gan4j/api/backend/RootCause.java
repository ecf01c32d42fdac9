package org.gan4j.api.backend;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * The root cause of an engine's failure to start. Static initialisers load native libraries, and the resulting errors only
 * mention one another.
 */
public record RootCause(Throwable failure) {
    /** Follows the causes to the failure that has none. */
    public static RootCause of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new RootCause(root);
    }

    /** Whether the class or the native library is missing on the class path. */
    public boolean isMissing() {
        return isMissingClass() || isMissingLibrary();
    }

    /** The cause in words for users, without a full stop. */
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

    /** Whether the message is only a class name; other errors of that kind describe a class that failed before. */
    private static boolean isName(String message) {
        return message != null && !message.contains(" ");
    }

    private boolean isMissingLibrary() {
        return failure instanceof UnsatisfiedLinkError && text().startsWith("Could not find "); // JavaCPP's words
    }
}
