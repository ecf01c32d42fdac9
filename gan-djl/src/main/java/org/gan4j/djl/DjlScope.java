package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.network.Shape;

/** Memory that is freed as a whole. */
final class DjlScope implements Scope {
    private final DjlBackend backend;
    private final NDManager memory;
    private boolean open = true;

    DjlScope(DjlBackend backend, NDManager memory) {
        this.backend = backend;
        this.memory = memory;
    }

    @Override
    public void close() {
        open = false;
        memory.close();
    }

    DjlBackend backend() {
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

    NDManager memory() {
        requireOpen();
        return memory;
    }

    DjlTensor upload(Shape shape, int rows, float[] values) {
        return new DjlTensor(this, shape, rows, HostWindow.upload(memory(), DjlTensor.batch(rows, shape), values));
    }
}
