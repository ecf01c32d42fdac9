package org.gan4j.cli.display;

import java.util.List;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateLoadProgress;

/** Shows a run on the console: the loading of its data, its progress, and its outcome. */
public final class RunDisplay implements AutoCloseable {
    private final LateLoadProgress loading;
    private final RunReport report;
    private final RunObserver progress;

    public RunDisplay(Console console) {
        loading = new LateLoadProgress(console);
        report = new RunReport(console, loading);
        progress = console.terminal() ? new ProgressBarDisplay(console) : new ProgressLines(console);
    }

    public LoadProgress loading() {
        return loading;
    }

    public List<RunObserver> observers() {
        return List.of(report, progress);
    }

    /** To be called after the run. */
    public void conclude(RunEnd end) {
        report.conclude(end);
    }

    @Override
    public void close() {
        loading.close();
    }
}
