package org.gan4j.experiments.table;

/**
 * What the cells of a table below one another have in common.
 *
 * @param heading blank if it needs none
 * @param alignment {@link Alignment#LEFT} for words, which may be broken into several lines
 * @param format of its numbers, for people
 */
public record Column(String heading, Alignment alignment, NumberFormat format, Role role) {
    /** How a column stands to the others. */
    public enum Role {
        /** Names the rows: comes first, and again wherever a wide table goes on. */
        KEY,
        /** Stands for itself. */
        VALUE,
        /** Says more about the column before, and stays beside it. */
        COMPANION
    }

    /** Of words. */
    public static Column words(String heading) {
        return new Column(heading, Alignment.LEFT, NumberFormat.FOUR_DIGITS, Role.VALUE);
    }

    /** Of numbers, or of texts that are read as such. */
    public static Column numbers(String heading, NumberFormat format) {
        return new Column(heading, Alignment.RIGHT, format, Role.VALUE);
    }

    public Column asKey() {
        return new Column(heading, alignment, format, Role.KEY);
    }

    public Column asCompanion() {
        return new Column(heading, alignment, format, Role.COMPANION);
    }
}
