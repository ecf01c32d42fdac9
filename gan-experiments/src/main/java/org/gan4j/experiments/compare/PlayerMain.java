package org.gan4j.experiments.compare;

import java.nio.file.Path;
import java.util.List;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Plugins;

/**
 * The process that plays a part of a comparison: its argument is the part's directory. Prints the number of iterations played
 * from time to time. If it fails, it ends with code 1, and the last line of its standard error says why.
 */
public final class PlayerMain {
    private static final long PAUSE_NANOS = 100_000_000;

    private long printed = System.nanoTime();

    private PlayerMain() {}

    public static void main(String[] arguments) {
        try {
            new PlayerMain().play(new PartDirectory(Path.of(arguments[0])));
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            System.err.println(e.getMessage() == null ? e.toString() : e.getMessage());
            System.exit(1);
        }
    }

    private void play(PartDirectory directory) {
        final Experiment experiment = new ExperimentReader(Plugins.onClassPath()).read(directory.config(), List.of());
        new PartGame(experiment, directory, this::tell).play(directory.assignment());
    }

    private void tell(long iterations) {
        if (System.nanoTime() - printed > PAUSE_NANOS) {
            System.out.println(iterations);
            printed = System.nanoTime();
        }
    }
}
