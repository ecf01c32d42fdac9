package org.gan4j.nd4j;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.testkit.backend.MemoryContract;

final class Nd4jMemoryTest implements MemoryContract {
    /** The backend with its defaults. */
    public static final class OnCpu implements BackendSpec {
        @Override
        public Backend open() {
            return new Nd4jSpec("cpu").open();
        }
    }

    @Override
    public Class<? extends BackendSpec> engine() {
        return OnCpu.class;
    }
}
