package org.gan4j.jmh.peers;

import java.util.List;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.gan4j.api.optimizer.Sgd;

/** libtorch has the rate outside the momentum: {@code v ← momentum · v + g; θ ← θ − rate · v}. */
final class FusedSgd implements Stepper {
    private final Fused fused = new Fused("aten::_fused_sgd_");
    private final Sgd spec;
    private final IValue parameters;
    private final IValue velocities;
    private boolean first = true;

    FusedSgd(Sgd spec, List<Tensor> parameters) {
        this.spec = spec;
        this.parameters = Fused.list(parameters);
        this.velocities = Fused.zerosLike(parameters);
    }

    @Override
    public void step(TensorVector gradients, long iteration) {
        fused.run(
                parameters,
                Fused.list(gradients),
                velocities,
                new IValue(0.0), // weight decay
                new IValue(spec.momentum().at(iteration)),
                new IValue(spec.rate().at(iteration)),
                new IValue(0.0), // dampening
                new IValue(false), // Nesterov
                new IValue(false), // maximise
                new IValue(first),
                new IValue(), // scale of gradients
                new IValue()); // infinite gradients
        first = false;
    }
}
