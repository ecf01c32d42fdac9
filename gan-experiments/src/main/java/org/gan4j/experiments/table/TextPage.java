package org.gan4j.experiments.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A report in a monospaced font, written from top to bottom; no line is wider than it may be. */
public final class TextPage {
    /** In columns: of pages for files, and wherever there is no terminal. */
    public static final int STANDARD_WIDTH = 110;

    /** In columns. */
    public static final int LEAST_WIDTH = 40;

    private static final int HANGING = 2;

    private final int width;
    private final List<String> lines = new ArrayList<>();

    /** @param width in columns of a terminal, at least {@link #LEAST_WIDTH} */
    public TextPage(int width) {
        this.width = width;
    }

    public TextPage blank() {
        lines.add("");
        return this;
    }

    /** Adds a paragraph. From its second line on it is indented by two more blanks than it begins with. */
    public TextPage add(String paragraph) {
        final int indent = paragraph.length() - paragraph.stripLeading().length();
        lines.addAll(TerminalText.wrapped(paragraph, width, indent + HANGING));
        return this;
    }

    public TextPage add(Table table) {
        return add(table, 0);
    }

    /** @param indent blanks before each of its lines */
    public TextPage add(Table table, int indent) {
        new TextTable(table, width - indent).lines().forEach(line -> lines.add(" ".repeat(indent) + line));
        return this;
    }

    public List<String> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** Lines, each with its end. */
    public String text() {
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }
}
