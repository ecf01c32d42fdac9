package org.gan4j.experiments.run;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleUnaryOperator;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.loss.Terms;

/** The non-saturating loss, but from its n-th call on the generator's value goes through a function. */
final class LossFrom implements Loss {
    private final Loss loss = new NonSaturating(DiscriminatorWeight.ONE);
    private final AtomicLong calls = new AtomicLong();
    private final long first;
    private final DoubleUnaryOperator change;

    LossFrom(long first, DoubleUnaryOperator change) {
        this.first = first;
        this.change = change;
    }

    @Override
    public Terms discriminator(Logits real, Logits fake) {
        return loss.discriminator(real, fake);
    }

    @Override
    public LogitScale scale() {
        return loss.scale();
    }

    @Override
    public Terms generator(Logits real, Logits fake) {
        final Terms terms = loss.generator(real, fake);
        return calls.incrementAndGet() < first
                ? terms
                : new Terms(change.applyAsDouble(terms.value()), terms.real(), terms.fake());
    }
}
