package org.gan4j.djl;

import java.util.List;
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

    /** Without the compiler whose working memory, some 10 MiB, stays with the process whenever it happens to run. */
    @Override
    public List<String> options() {
        return List.of("-XX:TieredStopAtLevel=1");
    }
}
