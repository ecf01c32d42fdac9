package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Updater;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerVisitor;
import org.gan4j.api.optimizer.Sgd;

record UpdaterBuilder(ReferenceNetwork network) implements OptimizerVisitor<Updater> {
    @Override
    public Updater sgd(Sgd sgd) {
        return new SgdUpdater(network, sgd);
    }

    @Override
    public Updater adam(Adam adam) {
        return new AdamUpdater(network, adam);
    }
}
