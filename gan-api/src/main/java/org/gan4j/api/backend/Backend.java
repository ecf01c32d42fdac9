package org.gan4j.api.backend;

import java.util.Map;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;

/**
 * An engine: turns specs into networks and owns the device's memory. Only specs, float arrays and opaque tensors cross this
 * interface. Used by one thread. Closing a backend closes its networks and distances.
 */
public interface Backend extends AutoCloseable {
    /** Its name in configurations. */
    String name();

    /** Versions, device and threads, for a run's provenance. */
    Map<String, String> facts();

    /**
     * A network on the device.
     *
     * @param weights all of the spec's parameters
     * @throws IllegalArgumentException if a parameter is missing, unknown or of another shape
     */
    Network network(NetworkSpec spec, Weights weights);

    /**
     * Opens the scope in which tensors are made.
     *
     * @throws IllegalStateException if a scope is open, or the backend is closed
     */
    Scope scope();

    /**
     * Copies values to the device.
     *
     * @param values at least {@code rows · shape.size()}, row-major; may be changed as soon as this returns
     * @throws IllegalStateException outside a scope
     * @throws IllegalArgumentException if there are too few values
     */
    Tensor upload(Shape shape, int rows, float[] values);

    /**
     * The rows of the first tensor, then those of the second, in a new tensor.
     *
     * @throws IllegalStateException outside the tensors' scope
     * @throws IllegalArgumentException if their rows differ in shape, or another backend made one of them
     */
    Tensor join(Tensor first, Tensor second);

    /**
     * Squared distances to points. The points are not copied: do not change them until the distances close. Needs no scope.
     *
     * @param points {@code [n, width]} row-major, n at least 1
     * @throws IllegalArgumentException if a point is incomplete or has a value that is not finite
     */
    Distances distances(int width, float[] points);

    @Override
    void close();
}
