package org.gan4j.experiments.run;

import org.gan4j.experiments.config.Experiment;

/** Says in a line above pictures of a run which run it was. */
final class RunHeading {
    private RunHeading() {}

    static String of(Experiment experiment) {
        return experiment.name() + ", seed " + experiment.seed() + ", on " + TypeNames.of(experiment.backend());
    }
}
