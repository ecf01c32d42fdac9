package org.gan4j.experiments.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.network.Shape;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.FileKind;
import org.gan4j.config.Remedies;
import org.gan4j.config.Vocabulary;

/** What the configurations of gan4j speak of. */
public final class GanVocabulary {
    private static final List<PluginKind> KINDS = List.of(PluginKind.values());
    /** What people who know PyTorch, TensorFlow or Keras write. */
    public static final Remedies OTHER_FRAMEWORKS =
            new Remedies(GanVocabulary.class.getResource("other-frameworks.json"), KINDS);

    public static final FileKind EXPERIMENT = new FileKind(
            "an experiment",
            "gan run takes it",
            List.of("latent", "generator", "discriminator", "loss", "schedule", "iterations"),
            Optional.of("config.json"));

    public static final FileKind SWEEP = new FileKind(
            "a sweep",
            "gan sweep takes it (to check it alone, with --dry-run)",
            List.of("base", "seeds", "grid", "list"),
            Optional.empty());

    public static final FileKind CLASSIFIER = new FileKind(
            "the training of a classifier",
            "gan train-classifier takes it",
            List.of("layers", "optimizer", "epochs"),
            Optional.empty());

    static final Vocabulary VOCABULARY = new Vocabulary(
            KINDS,
            Map.of(PluginKind.METRIC, ScheduledMetric.class),
            Map.of(Shape.class, new ShapeForm()),
            List.of(EXPERIMENT, SWEEP, CLASSIFIER),
            OTHER_FRAMEWORKS);

    private GanVocabulary() {}
}
