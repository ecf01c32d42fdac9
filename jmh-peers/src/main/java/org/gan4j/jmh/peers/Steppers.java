package org.gan4j.jmh.peers;

import java.util.List;
import org.bytedeco.pytorch.Tensor;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerVisitor;
import org.gan4j.api.optimizer.Sgd;

/** Makes the stepper of these parameters. */
record Steppers(List<Tensor> parameters) implements OptimizerVisitor<Stepper> {
    @Override
    public Stepper sgd(Sgd sgd) {
        return new FusedSgd(sgd, parameters);
    }

    @Override
    public Stepper adam(Adam adam) {
        return new FusedAdam(adam, parameters);
    }
}
