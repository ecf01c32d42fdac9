package org.gan4j.metrics.control;

import org.gan4j.api.data.Dataset;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** What beats true samples in Parzen log-likelihood: Theis et al., "A note on the evaluation of generative models", 2016. */
@TypeName("centroids")
@Doc("k-means centroids of the training data, one for each sample")
public record Centroids(
        @Doc("of Lloyd's algorithm, at least 1") @Default("5")
        int iterations) implements Control {
    public Centroids {
        Check.positive("iterations", iterations);
    }

    @Override
    public String expectation() {
        return "blurred means, no samples at all, and yet of images they beat real data (Theis et al. 2016): Parzen"
                + " log-likelihood does not rank generators by the quality of their samples";
    }

    @Override
    public float[] samples(int count, ControlMaterial material) {
        final Dataset train = material.data().train();
        if (train.size() <= count) {
            throw new IllegalArgumentException("it takes more training examples than the " + count
                    + " samples that the metric asks for, and there are " + train.size());
        }
        return new KMeans(material.backend(), train, iterations)
                .centroids(count, material.random("centroids"), material.progress());
    }

    /** In distances from samples: to all training examples at each iteration, by a metric to those that it compares with. */
    @Override
    public double effort(ControlMaterial material) {
        final double distances = (double) iterations * material.data().train().size();
        return distances / Math.max(1, material.comparedCount());
    }
}
