package org.gan4j.experiments.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as a terminal shows it: wide characters take two of its columns, combining ones none. */
final class TerminalText {
    /** Blanks belong to the word before. */
    private static final Pattern WORD_BEGINS = Pattern.compile("(?<= )(?! )");

    private TerminalText() {}

    /** In columns. */
    static int width(String text) {
        return text.codePoints().map(CharacterWidth::of).sum();
    }

    /** With blanks in place of whatever would move the cursor, and none at the end. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ").stripTrailing();
    }

    /**
     * Lines of at most so many columns, at least one; broken between words, and within a word only if it is longer than a line.
     *
     * @param width at least 2 columns more than {@code hanging}, in which any character has room
     * @param hanging blanks before each line but the first
     */
    static List<String> wrapped(String text, int width, int hanging) {
        final List<String> lines = new ArrayList<>();
        String line = "";
        for (final String word : WORD_BEGINS.split(onOneLine(text), -1)) {
            if (!line.isBlank() && shownWidth(line + word) > width) {
                lines.add(line.stripTrailing());
                line = " ".repeat(hanging);
            }
            line += word;
            while (shownWidth(line) > width) {
                final String head = head(line, width);
                lines.add(head.stripTrailing());
                line = " ".repeat(hanging) + line.substring(head.length());
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** Without blanks at the end. */
    private static int shownWidth(String line) {
        return width(line.stripTrailing());
    }

    /** As many characters as have room, with what combines with them. */
    private static String head(String line, int width) {
        int end = 0;
        int next = 0;
        while (width(line.substring(0, next)) <= width) {
            end = next;
            next = line.offsetByCodePoints(next, 1);
        }
        return line.substring(0, end);
    }
}
