package org.gan4j.experiments.config;

import java.util.List;
import java.util.Map;
import org.gan4j.api.network.Shape;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.Remedies;
import org.gan4j.config.Vocabulary;

/** What the configurations of gan4j speak of. */
public final class GanVocabulary {
    private static final List<PluginKind> KINDS = List.of(PluginKind.values());
    /** What people who know PyTorch, TensorFlow or Keras write. */
    public static final Remedies OTHER_FRAMEWORKS =
            new Remedies(GanVocabulary.class.getResource("other-frameworks.json"), KINDS);

    static final Vocabulary VOCABULARY = new Vocabulary(
            KINDS,
            Map.of(PluginKind.METRIC, ScheduledMetric.class),
            Map.of(Shape.class, new ShapeForm()),
            OTHER_FRAMEWORKS);

    private GanVocabulary() {}
}
