package org.gan4j.experiments.observe;

import org.gan4j.api.run.ObserverSpec;
import org.gan4j.api.run.RunObserver;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** Records how large the parameters of both networks are: {@code weight-norms.csv}. */
@TypeName("weight-norms")
@Doc("writes the Euclidean norm of each parameter of both networks to weight-norms.csv, before the first iteration too")
public record WeightNorms(
        @Doc("iterations from one look to the next, at least 1") @Default("100")
        long every) implements ObserverSpec {
    public WeightNorms {
        Check.positive("every", (double) every);
    }

    @Override
    public RunObserver create() {
        return new WeightNormLog(every);
    }
}
