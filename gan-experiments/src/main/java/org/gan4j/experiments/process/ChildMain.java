package org.gan4j.experiments.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a {@link ChildJvm} runs: its arguments are the process that started it, a main class and that one's arguments. Ends the
 * JVM at once when the process that started it is gone, for nobody else would: what it has not finished, nobody waits for.
 */
public final class ChildMain {
    /** 128 + SIGTERM. */
    private static final int ORPHANED = 143;

    private ChildMain() {}

    public static void main(String[] arguments) throws Throwable {
        Locale.setDefault(Locale.ROOT); // as in the process that started it
        final long parent = Long.parseLong(arguments[0]);
        ProcessHandle.current()
                .parent()
                .filter(process -> process.pid() == parent)
                .ifPresentOrElse(ChildMain::endAfter, ChildMain::end);
        final Method main = Class.forName(arguments[1]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 2, arguments.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void endAfter(ProcessHandle parent) {
        final Thread watch = new Thread(
                () -> {
                    parent.onExit().join();
                    end();
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void end() {
        Runtime.getRuntime().halt(ORPHANED);
    }
}
