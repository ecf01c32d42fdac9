package org.gan4j.metrics.control;

import org.apache.commons.rng.sampling.PermutationSampler;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** A generator that learnt its data by heart. */
@TypeName("copies")
@Doc("training examples themselves")
public record Copies() implements Control {
    @Override
    public String expectation() {
        return "copying, which a test for it must flag";
    }

    @Override
    public float[] samples(int count, ControlMaterial material) {
        final Dataset train = material.data().train();
        final int[] order = PermutationSampler.natural(train.size());
        PermutationSampler.shuffle(material.random("copies"), order);
        final int width = train.shape().size();
        final float[] copies = new float[Math.multiplyExact(count, width)];
        for (int row = 0; row < count; row++) {
            train.read(order[row % order.length], copies, row * width);
        }
        return copies;
    }
}
