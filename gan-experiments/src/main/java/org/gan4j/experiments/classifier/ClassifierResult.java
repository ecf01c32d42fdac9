package org.gan4j.experiments.classifier;

import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Weights;

/**
 * What training came to.
 *
 * @param classes their names, by label
 * @param weights of the epoch that was kept
 * @param epoch counted from 1
 * @param validationAccuracy share of the validation examples told right: the largest of all epochs
 * @param testAccuracy share of the test examples, which chose nothing
 * @param engine facts of the backend, its name among them
 */
public record ClassifierResult(
        List<String> classes,
        Weights weights,
        int epoch,
        double validationAccuracy,
        double testAccuracy,
        Map<String, String> engine) {
    public ClassifierResult {
        classes = List.copyOf(classes);
        engine = Map.copyOf(engine);
    }
}
