package org.gan4j.metrics.control;

import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** A generator that lost half of the modes and is perfect in the others. */
@TypeName("dropped")
@Doc("data without the second half of their classes or modes; recur where there are too few")
public record Dropped() implements Control {
    @Override
    public String expectation() {
        return "as good as real, but half of the diversity is missing: worse in all that sees coverage";
    }

    @Override
    public float[] samples(int count, ControlMaterial material) {
        return new FirstClasses("dropped", classes -> (classes + 1) / 2).draw(count, material);
    }
}
