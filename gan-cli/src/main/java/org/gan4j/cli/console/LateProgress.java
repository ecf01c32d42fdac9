package org.gan4j.cli.console;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gan4j.experiments.progress.Progress;

/** Speaks of a task that takes longer than two seconds: by a bar on a terminal, elsewhere by a line every ten seconds. */
public final class LateProgress implements Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int REDRAW_MILLISECONDS = 250;

    private final Console console;
    private final String task;
    private final long total;
    private final LongSupplier clock;
    private final long began;
    private Duration nextLine = PATIENCE;
    private ProgressBar bar;
    private String subject = "";

    /** @param total units of the task */
    public LateProgress(Console console, String task, long total) {
        this(console, task, total, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    LateProgress(Console console, String task, long total, LongSupplier clock) {
        this.console = console;
        this.task = task;
        this.total = total;
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
                    .setInitialMax(total)
                    .startsFrom(done, elapsed)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }
        bar.setExtraMessage(subject);
        bar.stepTo(done);
    }

    private void print(long done, Duration elapsed) {
        console.err()
                .printf(
                        Locale.ROOT,
                        "%s  %d/%d (%d %%)%s%s%n",
                        task,
                        done,
                        total,
                        100 * done / total,
                        left(done, elapsed),
                        subject);
    }

    /** How long what is left will take; nothing before one part in a hundred is done, for beginnings are slow. */
    private String left(long done, Duration elapsed) {
        if (100 * done < total) {
            return "";
        }
        final double remaining = (double) (total - done) / done;
        final Duration left = Duration.ofSeconds(Math.round(elapsed.toSeconds() * remaining));
        return String.format(Locale.ROOT, "  %d:%02d left", left.toMinutes(), left.toSecondsPart());
    }
}
