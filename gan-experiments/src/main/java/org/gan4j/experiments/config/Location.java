package org.gan4j.experiments.config;

/**
 * Where something was written.
 *
 * @param source a file, or the command-line option that said it
 * @param line counted from 1; 0 for the whole source
 * @param column counted from 1; 0 for the whole source
 */
public record Location(String source, int line, int column) {
    /** A source as a whole. */
    static Location of(String source) {
        return new Location(source, 0, 0);
    }

    /** {@code file:line:column}, or the source alone. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
