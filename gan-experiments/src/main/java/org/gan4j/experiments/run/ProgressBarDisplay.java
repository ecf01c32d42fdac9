package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.console.Console;

/** A bar on a terminal: how far, how fast, how long yet, and the latest observation; or which metric measures. */
final class ProgressBarDisplay implements ProgressDisplay {
    private static final int REDRAW_MILLISECONDS = 250;
    private static final String GAP = "  ";

    private final Console console;
    private final Experiment experiment;
    private final MetricsLog metrics;
    private final CollapseSentinel collapse;
    private BarLayout layout;
    private ProgressBar bar;
    private String finding = "";

    @Inject
    ProgressBarDisplay(Console console, Experiment experiment, MetricsLog metrics, CollapseSentinel collapse) {
        this.console = console;
        this.experiment = experiment;
        this.metrics = metrics;
        this.collapse = collapse;
    }

    @Override
    public void onStart() {
        final ProgressBarConsumer line = new ConsoleProgressBarConsumer(console.err());
        layout = new BarLayout(experiment.name(), experiment.iterations(), line.getMaxRenderedLength());
        final ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(layout.showsName() ? experiment.name() : "")
                .setInitialMax(experiment.iterations())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                .setConsumer(line);
        bar = (layout.showsSpeed() ? builder.showSpeed() : builder).build();
    }

    @Override
    public void onRound(long iteration, Round round) {
        metrics.latest()
                .filter(observation -> observation.iteration() == iteration)
                .ifPresent(this::show);
        bar.step();
    }

    /** The bar is redrawn now and then: what is over in a moment is not seen. */
    @Override
    public void onMeasuring(String metric) {
        bar.setExtraMessage(GAP + "measuring " + metric);
    }

    @Override
    public void onMeasured(MeasurementAt evaluation) {
        finding = evaluation.headline();
        metrics.latest().ifPresentOrElse(this::show, () -> bar.setExtraMessage(""));
    }

    private void show(Observation observation) {
        bar.setExtraMessage(GAP
                + collapse.text()
                        .map(alarm -> layout.text(alarm, observation))
                        .orElseGet(() -> layout.text(
                                observation,
                                finding.isEmpty() ? collapse.youth().orElse("") : finding)));
    }

    @Override
    public void onEnd(RunEnd end) {
        if (bar != null) {
            bar.close();
        }
    }
}
