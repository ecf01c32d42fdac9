package org.gan4j.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something wrong in a configuration, or likely to be.
 *
 * @param pointer the JSON pointer of the value; empty for the whole document
 */
public record Fault(Location where, String pointer, String message) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Names the file too, where an option is to blame. */
    public Fault in(Path file) {
        return where.source().equals(file.toString())
                ? this
                : new Fault(where, pointer, message + " (in " + file + ")");
    }

    /** Names the settings without which it would not be there, if there are any. */
    public Fault broughtAboutBy(List<Setting> settings) {
        return settings.isEmpty()
                ? this
                : new Fault(
                        where,
                        pointer,
                        message
                                + settings.stream()
                                        .map(setting -> setting.where().toString())
                                        .collect(Collectors.joining(", ", " (with ", ")")));
    }

    /** With a remedy behind the message. */
    Fault with(String remedy) {
        return new Fault(where, pointer, message + "; " + remedy);
    }

    /** In a line, for people; control characters are escaped as in JSON. */
    @Override
    public String toString() {
        return marked("");
    }

    /** In a line, with a word before the message: {@code warning: }. */
    public String marked(String mark) {
        final String line = where + "  " + (pointer.isEmpty() ? "" : pointer + "  ") + mark + message;
        return CONTROL.matcher(line)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }
}
