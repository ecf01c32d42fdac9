package org.gan4j.metrics.control;

import org.gan4j.api.data.Mixture;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** The ground truth of mixtures. */
@TypeName("exact")
@Doc("fresh draws of the mixture itself")
public record Exact() implements Control {
    @Override
    public String expectation() {
        return "the ground truth";
    }

    @Override
    public float[] samples(int count, ControlMaterial material) {
        if (material.data().train() instanceof Mixture mixture) {
            return new MixtureDraws(mixture.modes()).draw(count, material.random("exact"));
        }
        throw new IllegalArgumentException("the data are not drawn from a known mixture");
    }
}
