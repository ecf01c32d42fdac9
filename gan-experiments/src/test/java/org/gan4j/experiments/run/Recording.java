package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.process.StopSignal;

/** A runner in a directory of its own, and the events of its runs. */
final class Recording {
    static final JsonNode RESOLVED = JsonNodeFactory.instance.objectNode().put("name", "tiny");
    static final List<String> COMMAND = List.of("gan", "run", "tiny.json");

    private final Path runs;
    private final List<Object> events = new ArrayList<>();

    Recording(Path runs) {
        this.runs = runs;
    }

    RunOutcome run(Experiment experiment) {
        return run(request(experiment, Optional.empty()), () -> false);
    }

    RunOutcome run(Experiment experiment, Path directory) {
        return run(request(experiment, Optional.of(directory)), () -> false);
    }

    RunOutcome runAndStopAfter(long rounds, Experiment experiment) {
        final AtomicLong asked = new AtomicLong();
        return run(request(experiment, Optional.empty()), () -> asked.incrementAndGet() > rounds);
    }

    /** In order; a view. A round is its iteration, the beginning of a measurement the name of its metric. */
    List<Object> events() {
        return Collections.unmodifiableList(events);
    }

    /** Those of a type, in order. */
    <T> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private RunOutcome run(RunRequest request, StopSignal stop) {
        return new ExperimentRunner(runs).run(request, LoadProgress.UNHEARD, List.of(new Recorder()), stop);
    }

    private static RunRequest request(Experiment experiment, Optional<Path> out) {
        return new RunRequest(experiment, RESOLVED, out, COMMAND);
    }

    private final class Recorder implements RunObserver {
        @Override
        public void onStart(RunStart start) {
            events.add(start);
        }

        @Override
        public void onObserved(Observation observation) {
            events.add(observation);
        }

        @Override
        public void onMeasuring(String metric) {
            events.add(metric);
        }

        @Override
        public void onMeasured(MeasurementAt measured) {
            events.add(measured);
        }

        @Override
        public void onCollapseWatched(CollapseState state) {
            events.add(state);
        }

        @Override
        public void onSaved(SavedFile file) {
            events.add(file);
        }

        @Override
        public void onRound(long iteration, Round round) {
            events.add(iteration);
        }

        @Override
        public void onEnd(RunEnd end) {
            events.add(end);
        }
    }
}
