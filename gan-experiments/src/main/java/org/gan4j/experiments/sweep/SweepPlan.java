package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gan4j.experiments.config.ExperimentWriter;

/**
 * What a sweep is to run: its trials' names and experiments, by which it knows its directory again.
 *
 * @param json {@code {"trials": [{"name": …, "experiment": …}, …]}}
 */
record SweepPlan(JsonNode json) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TRIALS = "trials";
    private static final String NAME = "name";
    private static final String EXPERIMENT = "experiment";

    static SweepPlan of(Sweep sweep, ExperimentWriter writer) {
        final ObjectNode plan = JsonNodeFactory.instance.objectNode();
        final ArrayNode trials = plan.putArray(TRIALS);
        sweep.trials()
                .forEach(trial ->
                        trials.addObject().put(NAME, trial.name()).set(EXPERIMENT, writer.write(trial.experiment())));
        return new SweepPlan(plan);
    }

    /** @throws IOException if the file cannot be read, or is not JSON */
    static SweepPlan read(Path file) throws IOException {
        return new SweepPlan(JSON.readTree(Files.readAllBytes(file)));
    }

    /** The first thing in which a directory's plan differs from this sweep's, for people. */
    Optional<String> difference(SweepPlan sweep) {
        final JsonNode theirs = json.path(TRIALS);
        final JsonNode ours = sweep.json.path(TRIALS);
        if (theirs.size() != ours.size()) {
            return Optional.of("it has " + theirs.size() + " trials, this one " + ours.size());
        }
        for (int i = 0; i < ours.size(); i++) {
            final String there = theirs.get(i).path(NAME).asText();
            final String here = ours.get(i).path(NAME).asText();
            if (!there.equals(here)) {
                return Optional.of("its trial " + there + " is " + here + " in this one");
            }
            if (!SameJson.test(theirs.get(i), ours.get(i))) {
                return Optional.of("the experiment of its trial " + here + " is not the same");
            }
        }
        return Optional.empty();
    }
}
