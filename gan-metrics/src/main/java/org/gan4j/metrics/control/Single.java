package org.gan4j.metrics.control;

import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** A generator that collapsed to one mode and is perfect there. */
@TypeName("single")
@Doc("data of their first class or mode alone, which recur where there are too few")
public record Single() implements Control {
    @Override
    public String expectation() {
        return "mode collapse: the worst in all that sees coverage, though each sample is as good as real";
    }

    @Override
    public float[] samples(int count, ControlMaterial material) {
        return new FirstClasses("single", classes -> 1).draw(count, material);
    }
}
