package org.gan4j.config;

import java.util.Comparator;

/**
 * Where something was written.
 *
 * @param source a file, or the command-line option that said it
 * @param line counted from 1; 0 for the whole source
 * @param column counted from 1; 0 for the whole source
 */
public record Location(String source, int line, int column) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::isWhole)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** A source as a whole. */
    public static Location of(String source) {
        return new Location(source, 0, 0);
    }

    /** Whether it is a source as a whole: an option, or a file of which no place is known. */
    public boolean isWhole() {
        return line == 0;
    }

    /** The order of a file; whole sources come last. */
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, or the source alone. */
    @Override
    public String toString() {
        return isWhole() ? source : source + ":" + line + ":" + column;
    }
}
