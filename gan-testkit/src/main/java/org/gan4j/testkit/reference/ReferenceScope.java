package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Scope;

final class ReferenceScope implements Scope {
    private final ReferenceBackend backend;
    private boolean open = true;

    ReferenceScope(ReferenceBackend backend) {
        this.backend = backend;
    }

    ReferenceBackend backend() {
        return backend;
    }

    boolean isOpen() {
        return open;
    }

    void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the scope that this was made in is closed");
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
