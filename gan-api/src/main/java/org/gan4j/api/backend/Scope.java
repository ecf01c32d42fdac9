package org.gan4j.api.backend;

/** The lifetime of the tensors and passes of one move: {@link #close} frees their memory. */
public interface Scope extends AutoCloseable {
    @Override
    void close();
}
