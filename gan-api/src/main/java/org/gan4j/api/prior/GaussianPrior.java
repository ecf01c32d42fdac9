package org.gan4j.api.prior;

import org.gan4j.api.config.Check;
import org.gan4j.api.config.Doc;
import org.gan4j.api.config.TypeName;
import org.gan4j.api.random.RandomStream;

@TypeName("gaussian")
@Doc("independent standard normal values")
public record GaussianPrior(
        @Doc("length of a latent vector, at least 1") int size) implements Prior {
    public GaussianPrior {
        Check.positive("size", size);
    }

    @Override
    public void fill(float[] latents, RandomStream random) {
        random.normal(latents, 0, 1);
    }
}
