package org.gan4j.testkit.reference;

import org.gan4j.api.backend.BackendSpec;
import org.gan4j.testkit.backend.MemoryContract;

final class ReferenceMemoryTest implements MemoryContract {
    @Override
    public Class<? extends BackendSpec> engine() {
        return ReferenceSpec.class;
    }
}
