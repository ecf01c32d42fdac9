package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.console.Console;

/** A bar on a terminal: how far, how fast, how long yet, and the latest observation. */
final class ProgressBarDisplay implements RunObserver {
    private static final int REDRAW_MILLISECONDS = 250;

    private final Console console;
    private final Experiment experiment;
    private final MetricsLog metrics;
    private ProgressBar bar;

    @Inject
    ProgressBarDisplay(Console console, Experiment experiment, MetricsLog metrics) {
        this.console = console;
        this.experiment = experiment;
        this.metrics = metrics;
    }

    @Override
    public void onStart() {
        bar = new ProgressBarBuilder()
                .setTaskName(experiment.name())
                .setInitialMax(experiment.iterations())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .showSpeed()
                .build();
    }

    @Override
    public void onRound(long iteration, Round round) {
        metrics.latest()
                .filter(observation -> observation.iteration() == iteration)
                .ifPresent(observation -> bar.setExtraMessage("  " + observation.text()));
        bar.step();
    }

    @Override
    public void onEnd(RunEnd end) {
        if (bar != null) {
            bar.close();
        }
    }
}
