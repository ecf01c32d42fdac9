package org.gan4j.api.prior;

import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;

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
