package org.gan4j.djl;

/**
 * A value within a script's method.
 *
 * @param free whether the value is not needed after the next layer, which may then overwrite it
 */
record ScriptValue(String name, boolean free) {
    /** A value that a line has just computed. */
    static ScriptValue made(String name) {
        return new ScriptValue(name, true);
    }

    static ScriptValue kept(String name) {
        return new ScriptValue(name, false);
    }

    /** The ending of an elementwise function's name: {@code _} if the function may overwrite this value. */
    String ending() {
        return free ? "_" : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
