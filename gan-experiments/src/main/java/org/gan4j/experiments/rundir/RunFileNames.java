package org.gan4j.experiments.rundir;

import java.util.Locale;
import org.gan4j.experiments.provenance.ProvenanceRecord;

/** The names of the files in a run's directory. */
public final class RunFileNames {
    /** The experiment with every default filled in. */
    public static final String CONFIG = "config.json";

    public static final String PROVENANCE = ProvenanceRecord.FILE;

    /** A line for each observation. */
    public static final String METRICS_JSON = "metrics.jsonl";

    public static final String METRICS_CSV = "metrics.csv";

    /** A line for each measurement. */
    public static final String EVALUATIONS_JSON = "evaluations.jsonl";

    /** A line for each value of a measurement. */
    public static final String EVALUATIONS_CSV = "evaluations.csv";

    public static final String EVALUATIONS_PICTURE = "evaluations.png";

    public static final String CURVES = "curves.png";

    public static final String ANIMATION = "animation.gif";

    public static final String TIMING = "timing.jsonl";

    /** The generator's weights at the end. */
    public static final String GENERATOR = "generator.safetensors";

    /** The weights of the best generator. */
    public static final String BEST = "best.safetensors";

    /** How the run ended; written last. */
    public static final String SUMMARY = "summary.json";

    /** The stack trace of a failure. */
    public static final String FAILURE = "failure.txt";

    private RunFileNames() {}

    /** The picture of samples after that many iterations. */
    public static String samples(long iteration) {
        return String.format(Locale.ROOT, "samples/%06d.png", iteration);
    }
}
