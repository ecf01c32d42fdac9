package org.gan4j.cli.display;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.Ending;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateLoadProgress;

/** Prints where the results go, the warnings of metrics, and at the end the outcome of the run. */
final class RunReport implements RunObserver {
    private final Console console;
    private final LateLoadProgress loading;
    private final Map<String, MeasurementAt> latest = new LinkedHashMap<>();
    private CollapseText collapse = CollapseText.NONE;

    RunReport(Console console, LateLoadProgress loading) {
        this.console = console;
        this.loading = loading;
    }

    @Override
    public void onStart(RunStart start) {
        loading.close();
        console.err().println("results go to " + start.directory());
    }

    @Override
    public void onMeasured(MeasurementAt measured) {
        latest.put(measured.metric(), measured);
        measured.measurement()
                .warnings()
                .forEach(warning -> console.err()
                        .printf(
                                Locale.ROOT,
                                "%s after %d iterations: %s%n",
                                measured.metric(),
                                measured.iteration(),
                                warning));
    }

    @Override
    public void onCollapseWatched(CollapseState state) {
        collapse = new CollapseText(state);
    }

    /** To be called after the progress displays have closed. */
    void conclude(RunEnd end) {
        if (end.ending() == Ending.FAILED) {
            return;
        }
        console.err().print(new FinalMeasurements(latest.values()).text());
        end.stoppedEarly().ifPresent(reason -> console.err().println("stopped early: " + reason));
        console.err()
                .printf(
                        Locale.ROOT,
                        "%s after %d iterations%s; results in%n",
                        end.ending().text(),
                        end.iterations(),
                        collapse.remark().map(text -> ", " + text).orElse(""));
    }
}
