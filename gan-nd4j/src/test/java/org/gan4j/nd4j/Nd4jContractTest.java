package org.gan4j.nd4j;

import org.gan4j.api.backend.Backend;
import org.gan4j.testkit.backend.BackendContract;

/** Supplies the backend to the contracts. */
abstract class Nd4jContractTest implements BackendContract {
    @Override
    public final Backend open() {
        return new Nd4jSpec("cpu").open();
    }
}
