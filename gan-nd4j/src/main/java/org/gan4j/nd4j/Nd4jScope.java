package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.backend.Scope;

/** Returns borrowed buffers when it closes. */
final class Nd4jScope implements Scope {
    private final List<Runnable> returns = new ArrayList<>();
    private boolean open = true;

    /** @param giveBack what to do when the scope closes */
    void onClose(Runnable giveBack) {
        returns.add(giveBack);
    }

    boolean isOpen() {
        return open;
    }

    void requireOpen() {
        if (!open) {
            throw new IllegalStateException("this tensor's scope is closed");
        }
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            returns.forEach(Runnable::run);
        }
    }
}
