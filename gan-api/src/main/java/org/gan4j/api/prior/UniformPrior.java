package org.gan4j.api.prior;

import org.gan4j.api.config.Check;
import org.gan4j.api.config.Default;
import org.gan4j.api.config.Doc;
import org.gan4j.api.config.Range;
import org.gan4j.api.config.TypeName;
import org.gan4j.api.random.RandomStream;

@TypeName("uniform")
@Doc("independent values, uniform in a range")
public record UniformPrior(
        @Doc("length of a latent vector, at least 1") int size,
        @Doc("[low, high]") @Default("[-1, 1]") Range range) implements Prior {
    public UniformPrior {
        Check.positive("size", size);
    }

    @Override
    public void fill(float[] latents, RandomStream random) {
        random.uniform(latents, range.low(), range.high());
    }
}
