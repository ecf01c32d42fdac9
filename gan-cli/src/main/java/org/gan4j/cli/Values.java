package org.gan4j.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gan4j.spec.PathFault;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and refuses them with messages for users. */
final class Values {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    private Values() {}

    static void register(CommandLine line) {
        line.registerConverter(Path.class, Values::path);
        line.registerConverter(int.class, Values::wholeNumber);
        line.registerConverter(Integer.class, Values::wholeNumber);
        line.registerConverter(long.class, Values::longWholeNumber);
        line.registerConverter(Long.class, Values::longWholeNumber);
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("must be the name of a file or directory, not \"" + text + "\"");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("not a valid file name: " + PathFault.of(e));
        }
    }

    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw notWhole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }

    private static long longWholeNumber(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw notWhole(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    private static TypeConversionException notWhole(String text, long least, long most) {
        final String range = WHOLE.matcher(text).matches() ? " from " + least + " to " + most : "";
        return new TypeConversionException("must be a whole number" + range + ", not \"" + text + "\"");
    }
}
