package org.gan4j.spec;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;

/** Why a text can be no path, in words that tell what to do. */
public final class PathFault {
    /** In the place of what could not be decoded. */
    private static final String REPLACEMENT = "\uFFFD";

    private PathFault() {}

    /** Most often, the locale is the C locale, whose charset is ASCII. */
    public static String of(InvalidPathException failure) {
        return of(failure, Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }

    /** @param charset of names of files */
    static String of(InvalidPathException failure, Charset charset) {
        final String input = failure.getInput();
        if (charset.equals(StandardCharsets.UTF_8)) {
            return charset.newEncoder().canEncode(input)
                    ? failure.getReason()
                    : "half of a character is missing: a surrogate stands alone; correct the path";
        }
        return input.contains(REPLACEMENT) || !charset.newEncoder().canEncode(input)
                ? "the locale's charset, " + charset
                        + ", does not have all of its characters; choose a locale of UTF-8, as by LC_ALL=C.UTF-8"
                : failure.getReason();
    }
}
