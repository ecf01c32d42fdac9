package org.gan4j.jmh.peers;

import java.util.List;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.gan4j.api.optimizer.Adam;

final class FusedAdam implements Stepper {
    private static final Scalar ONE = new Scalar(1);

    private final Fused fused = new Fused("aten::_fused_adam_");
    private final Adam spec;
    private final IValue parameters;
    private final IValue firstMoments;
    private final IValue secondMoments;
    private final Tensor steps = torch.zeros(1);
    private final IValue stepsOfEach;

    FusedAdam(Adam spec, List<Tensor> parameters) {
        this.spec = spec;
        this.parameters = Fused.list(parameters);
        this.firstMoments = Fused.zerosLike(parameters);
        this.secondMoments = Fused.zerosLike(parameters);
        this.stepsOfEach = Fused.each(parameters, steps);
    }

    @Override
    public void step(TensorVector gradients, long iteration) {
        steps.add_(ONE);
        fused.run(
                parameters,
                Fused.list(gradients),
                firstMoments,
                secondMoments,
                Fused.list(List.of()), // greatest second moments
                stepsOfEach,
                new IValue(spec.rate().at(iteration)),
                new IValue(spec.beta1()),
                new IValue(spec.beta2()),
                new IValue(0.0), // weight decay
                new IValue(spec.epsilon()),
                new IValue(false), // AMSGrad
                new IValue(false), // maximise
                new IValue(), // scale of gradients
                new IValue()); // infinite gradients
    }
}
