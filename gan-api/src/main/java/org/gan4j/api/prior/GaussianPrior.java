package org.gan4j.api.prior;

import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Check;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

@TypeName("gaussian")
@Doc("independent standard normal values")
public record GaussianPrior(
        @Doc("length of a latent vector, at least 1") int size) implements Prior {
    public GaussianPrior {
        Check.positive("size", size);
    }

    @Override
    public boolean isSpherical() {
        return true;
    }

    @Override
    public void fill(float[] latents, RandomStream random) {
        random.normal(latents, 0, 1);
    }
}
