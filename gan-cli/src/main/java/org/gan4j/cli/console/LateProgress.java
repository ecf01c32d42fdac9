package org.gan4j.cli.console;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gan4j.experiments.progress.Progress;

/** Shows a task that takes longer than two seconds: by a bar on a terminal, elsewhere by a line every ten seconds. */
public final class LateProgress implements Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int REDRAW_MILLISECONDS = 250;
    private static final int PERCENT = 100;

    private final Console console;
    private final String task;
    private final long total;
    private final String unit;
    private final LongSupplier clock;
    private final long began;
    private Duration nextLine = PATIENCE;
    private ProgressBar bar;
    private String subject = "";

    /**
     * @param total units of the task
     * @param unit what they are, in the plural; empty where they mean nothing to people, who then see the share alone
     */
    public LateProgress(Console console, String task, long total, String unit) {
        this(console, task, total, unit, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    LateProgress(Console console, String task, long total, String unit, LongSupplier clock) {
        this.console = console;
        this.task = task;
        this.total = total;
        this.unit = unit;
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    @Override
    public void reached(long done) {
        final Duration elapsed = Duration.ofNanos(clock.getAsLong() - began);
        if (done == 0 || elapsed.compareTo(PATIENCE) < 0) {
            return;
        }
        if (console.terminal()) {
            draw(done, elapsed);
        } else if (elapsed.compareTo(nextLine) >= 0) {
            print(done, elapsed);
            nextLine = elapsed.plus(PAUSE);
        }
    }

    @Override
    public void turnTo(String what) {
        subject = "  " + what;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void draw(long done, Duration elapsed) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(unit.isEmpty() ? PERCENT : total)
                    .setUnit(unit.isEmpty() ? " %" : " " + unit, 1)
                    .startsFrom(steps(done), elapsed)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }
        bar.setExtraMessage(subject);
        bar.stepTo(steps(done));
    }

    private long steps(long done) {
        return unit.isEmpty() ? percent(done) : done;
    }

    private void print(long done, Duration elapsed) {
        console.err()
                .printf(
                        Locale.ROOT,
                        "%s  %s%s%s%n",
                        task,
                        unit.isEmpty()
                                ? percent(done) + " %"
                                : done + "/" + total + " " + unit + " (" + percent(done) + " %)",
                        left(done, elapsed),
                        subject);
    }

    private long percent(long done) {
        return PERCENT * done / total;
    }

    /** The estimated time left; empty before 1 % is done, because beginnings are slow. */
    private String left(long done, Duration elapsed) {
        if (percent(done) < 1) {
            return "";
        }
        final double remaining = (double) (total - done) / done;
        final Duration left = Duration.ofSeconds(Math.round(elapsed.toSeconds() * remaining));
        return String.format(Locale.ROOT, "  %d:%02d left", left.toMinutes(), left.toSecondsPart());
    }
}
