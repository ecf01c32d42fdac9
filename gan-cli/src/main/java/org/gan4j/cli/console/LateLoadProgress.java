package org.gan4j.cli.console;

import org.gan4j.api.data.LoadProgress;
import org.gan4j.experiments.progress.Progress;

/** Shows the progress of loading that takes longer than two seconds, and prints warnings at once. */
public final class LateLoadProgress implements LoadProgress, AutoCloseable {
    private final Console console;
    private Progress progress = Progress.SILENT;

    public LateLoadProgress(Console console) {
        this.console = console;
    }

    @Override
    public void loaded(int examples, int total) {
        if (progress == Progress.SILENT) {
            progress = new LateProgress(console, "loading data", total, "examples");
        }
        progress.reached(examples);
    }

    @Override
    public void warn(String doubt) {
        console.err().println("warning: " + doubt);
    }

    @Override
    public void close() {
        progress.close();
        progress = Progress.SILENT;
    }
}
