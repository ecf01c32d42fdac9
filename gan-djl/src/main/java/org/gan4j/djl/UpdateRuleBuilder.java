package org.gan4j.djl;

import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerVisitor;
import org.gan4j.api.optimizer.Sgd;

final class UpdateRuleBuilder implements OptimizerVisitor<UpdateRule> {
    @Override
    public UpdateRule sgd(Sgd sgd) {
        return new SgdRule(sgd);
    }

    @Override
    public UpdateRule adam(Adam adam) {
        return new AdamRule(adam);
    }
}
