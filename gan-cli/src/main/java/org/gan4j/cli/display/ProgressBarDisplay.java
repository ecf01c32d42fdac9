package org.gan4j.cli.display;

import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.cli.console.Console;

/** A bar on a terminal: progress, speed, time left, and the latest observation or the metric that measures. */
final class ProgressBarDisplay implements RunObserver {
    private static final int REDRAW_MILLISECONDS = 250;
    private static final String GAP = "  ";

    private final Console console;
    private BarLayout layout;
    private ProgressBar bar;
    private CollapseText collapse = CollapseText.NONE;
    private Optional<ObservationText> observed = Optional.empty();
    private String finding = "";

    ProgressBarDisplay(Console console) {
        this.console = console;
    }

    @Override
    public void onStart(RunStart start) {
        final ProgressBarConsumer line = new ConsoleProgressBarConsumer(console.err());
        layout = new BarLayout(start.experiment(), start.iterations(), line.getMaxRenderedLength());
        final ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(layout.showsName() ? start.experiment() : "")
                .setInitialMax(start.iterations())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                .setConsumer(line);
        bar = (layout.showsSpeed() ? builder.showSpeed() : builder).build();
    }

    @Override
    public void onObserved(Observation observation) {
        observed = Optional.of(new ObservationText(observation));
        show();
    }

    @Override
    public void onCollapseWatched(CollapseState state) {
        collapse = new CollapseText(state);
        show();
    }

    /** The bar is redrawn at intervals, so a short measurement is not shown. */
    @Override
    public void onMeasuring(String metric) {
        bar.setExtraMessage(GAP + "measuring " + metric);
    }

    @Override
    public void onMeasured(MeasurementAt measured) {
        finding = new MeasurementText(measured).headline();
        show();
    }

    @Override
    public void onRound(long iteration, Round round) {
        bar.step();
    }

    @Override
    public void onEnd(RunEnd end) {
        if (bar != null) {
            bar.close();
        }
    }

    private void show() {
        bar.setExtraMessage(observed.map(observation -> GAP + text(observation)).orElse(""));
    }

    private String text(ObservationText observation) {
        final List<String> alarms = collapse.alarms();
        if (!alarms.isEmpty()) {
            return layout.text(alarms, observation);
        }
        return layout.text(
                observation, finding.isEmpty() ? collapse.notYetDiverse().orElse("") : finding);
    }
}
