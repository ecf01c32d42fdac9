package org.gan4j.experiments.config;

/**
 * Something wrong in a configuration.
 *
 * @param where {@code file:line:column}, or the command-line option that said it
 * @param pointer the JSON pointer of the value; empty for the whole document
 */
public record Fault(String where, String pointer, String message) {
    @Override
    public String toString() {
        return pointer.isEmpty() ? where + "  " + message : where + "  " + pointer + "  " + message;
    }
}
