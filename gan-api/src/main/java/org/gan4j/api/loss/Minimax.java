package org.gan4j.api.loss;

import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/**
 * Equation 1 of Goodfellow et al. 2014: the generator minimises {@code mean log(1 − D(G(z)))}, which saturates where the
 * discriminator is sure of itself.
 */
@TypeName("minimax")
@Doc("Goodfellow et al. 2014, eq. 1: the generator minimises log(1 - D(G(z))), which saturates")
public record Minimax(
        @Doc("factor of the discriminator's loss; the paper's code has half") @Default("\"one\"")
        DiscriminatorWeight discriminatorWeight)
        implements Loss {
    @Override
    public Terms discriminator(Logits real, Logits fake) {
        return CrossEntropy.discriminator(real, fake, discriminatorWeight.factor());
    }

    @Override
    public Terms generator(Logits real, Logits fake) {
        return CrossEntropy.generator(fake, -1, -1);
    }

    @Override
    public LogitScale scale() {
        return LogitScale.logOdds();
    }
}
