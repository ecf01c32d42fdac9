package org.gan4j.experiments.config;

/**
 * Something wrong in a configuration, or likely to be.
 *
 * @param pointer the JSON pointer of the value; empty for the whole document
 */
public record Fault(Location where, String pointer, String message) {
    /** In a line, for people. */
    @Override
    public String toString() {
        return marked("");
    }

    /** In a line, with a word before the message: {@code warning: }. */
    public String marked(String mark) {
        return where + "  " + (pointer.isEmpty() ? "" : pointer + "  ") + mark + message;
    }
}
