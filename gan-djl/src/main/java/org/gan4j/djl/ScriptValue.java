package org.gan4j.djl;

/**
 * A value within a script's method.
 *
 * @param free whether nobody needs it after the next layer, which may overwrite it
 */
record ScriptValue(String name, boolean free) {
    /** A value that the line which names it has just made. */
    static ScriptValue made(String name) {
        return new ScriptValue(name, true);
    }

    static ScriptValue kept(String name) {
        return new ScriptValue(name, false);
    }

    /** What the name of an elementwise function ends in: {@code _} where it may put its result in this value's place. */
    String ending() {
        return free ? "_" : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
