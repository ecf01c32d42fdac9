package org.gan4j.datasets.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gan4j.spec.FieldException;
import org.gan4j.spec.PathFault;

/** Paths in configurations: like those on a command line, they are relative to the working directory. */
public final class UserPath {
    private UserPath() {}

    /**
     * @param field the record's field that holds the path
     * @throws FieldException if the text is not a valid path
     */
    public static Path parse(String field, String text) {
        try {
            if (text.isBlank()) {
                throw new FieldException(field, "must be a path, not blank");
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new FieldException(field, "must be a path: " + PathFault.of(e), e);
        }
    }
}
