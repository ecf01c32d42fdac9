package org.gan4j.api.backend;

/** The life of the tensors and passes of one move: {@link #close} gives their memory back. */
public interface Scope extends AutoCloseable {
    @Override
    void close();
}
