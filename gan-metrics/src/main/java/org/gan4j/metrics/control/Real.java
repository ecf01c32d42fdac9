package org.gan4j.metrics.control;

import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** Real against real: what a perfect generator would get. */
@TypeName("real")
@Doc("real data that the metric does not compare with")
public record Real() implements Control {
    @Override
    public String expectation() {
        return "what a perfect generator gets";
    }

    @Override
    public boolean isRealData() {
        return true;
    }

    @Override
    public float[] samples(int count, ControlMaterial material) {
        final FreshExamples examples = FreshExamples.of(material);
        if (examples.size() < count) {
            throw new IllegalArgumentException("the metric asks for " + count + " samples, and there are only "
                    + examples.size() + " examples that it does not compare with");
        }
        return examples.draw(count, material.random("real"));
    }
}
