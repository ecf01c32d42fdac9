package org.gan4j.djl;

import org.gan4j.api.backend.Backend;
import org.gan4j.testkit.backend.DistanceContract;
import org.gan4j.testkit.backend.DropoutContract;
import org.gan4j.testkit.backend.GameContract;
import org.gan4j.testkit.backend.LayerContract;
import org.gan4j.testkit.backend.NetworkContract;
import org.gan4j.testkit.backend.OptimizerContract;
import org.gan4j.testkit.backend.ScopeContract;
import org.gan4j.testkit.backend.WeightsContract;

final class DjlContractTest
        implements LayerContract,
                DropoutContract,
                NetworkContract,
                WeightsContract,
                OptimizerContract,
                ScopeContract,
                DistanceContract,
                GameContract {
    @Override
    public Backend open() {
        return new DjlSpec("cpu").open();
    }
}
