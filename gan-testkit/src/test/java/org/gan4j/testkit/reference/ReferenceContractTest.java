package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Backend;
import org.gan4j.testkit.backend.DropoutContract;
import org.gan4j.testkit.backend.LayerContract;

/** The reference keeps the contracts that engines are held to. */
final class ReferenceContractTest implements LayerContract, DropoutContract {
    @Override
    public Backend open() {
        return new ReferenceBackend();
    }
}
