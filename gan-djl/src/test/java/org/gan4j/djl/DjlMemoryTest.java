package org.gan4j.djl;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.testkit.backend.MemoryContract;

final class DjlMemoryTest implements MemoryContract {
    /** The contract's process makes it by name. */
    public static final class OnCpu implements BackendSpec {
        @Override
        public Backend open() {
            return new DjlSpec("cpu").open();
        }
    }

    @Override
    public Class<? extends BackendSpec> engine() {
        return OnCpu.class;
    }
}
