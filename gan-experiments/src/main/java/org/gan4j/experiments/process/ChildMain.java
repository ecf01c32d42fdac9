package org.gan4j.experiments.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * What a {@link ChildJvm} runs: its first argument is a main class, the others are that one's. Ends the JVM, as Ctrl-C would,
 * when the process that started it is gone, for nobody else would.
 */
public final class ChildMain {
    /** 128 + SIGTERM. */
    private static final int ORPHANED = 143;

    private ChildMain() {}

    public static void main(String[] arguments) throws Throwable {
        ProcessHandle.current().parent().ifPresent(ChildMain::endAfter);
        final Method main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void endAfter(ProcessHandle parent) {
        final Thread watch = new Thread(
                () -> {
                    parent.onExit().join();
                    System.exit(ORPHANED);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
