package org.gan4j.testkit.backend;

import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Terms;

/** A wrong loss, which teaches the discriminator that generated examples are real. */
record SwappedLabels(Loss loss) implements Loss {
    @Override
    public Terms discriminator(Logits real, Logits fake) {
        final Terms terms = loss.discriminator(fake, real);
        return new Terms(terms.value(), terms.fake(), terms.real());
    }

    @Override
    public Terms generator(Logits real, Logits fake) {
        return loss.generator(real, fake);
    }

    @Override
    public LogitScale scale() {
        return loss.scale();
    }
}
