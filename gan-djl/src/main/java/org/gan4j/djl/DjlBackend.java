package org.gan4j.djl;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.host.GemmDistances;
import org.gan4j.host.Team;

/** Networks on PyTorch. The backend's memory holds the parameters; each scope has its own memory. */
final class DjlBackend implements Backend {
    private final Engine engine;
    private final NDManager memory;
    private final Team team = new Team(JniUtils.getNumThreads(), Duration.ZERO);
    private DjlScope scope;
    private boolean closed;

    DjlBackend(Engine engine) {
        this.engine = engine;
        this.memory = engine.newBaseManager(Device.cpu());
    }

    @Override
    public String name() {
        return "djl";
    }

    @Override
    public Map<String, String> facts() {
        final Map<String, String> facts = new LinkedHashMap<>();
        facts.put("engine", "DJL " + Engine.getDjlVersion());
        facts.put("pytorch", engine.getVersion());
        facts.put("device", DjlSpec.CPU);
        facts.put("threads", String.valueOf(JniUtils.getNumThreads()));
        return facts;
    }

    @Override
    public DjlNetwork network(NetworkSpec spec, Weights weights) {
        requireOpen();
        weights.requireMatch(spec.parameters());
        return new DjlNetwork(this, spec, weights);
    }

    @Override
    public DjlScope scope() {
        requireOpen();
        if (scope != null && scope.isOpen()) {
            throw new IllegalStateException("a scope is open already");
        }
        scope = new DjlScope(this, memory.newSubManager());
        return scope;
    }

    @Override
    public DjlTensor upload(Shape shape, int rows, float[] values) {
        if (scope == null || !scope.isOpen()) {
            throw new IllegalStateException("tensors are made within a scope, and none is open");
        }
        final int size = Math.multiplyExact(rows, shape.size());
        if (rows < 1 || values.length < size) {
            throw new IllegalArgumentException(
                    rows + " rows of " + shape + " need " + size + " values, not " + values.length);
        }
        return scope.upload(shape, rows, values);
    }

    @Override
    public DjlTensor join(Tensor first, Tensor second) {
        return own(first).join(own(second));
    }

    @Override
    public Distances distances(int width, float[] points) {
        requireOpen();
        return new GemmDistances(width, points, this::products, this::requireOpen);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            team.close();
            if (scope != null) {
                scope.close();
            }
            memory.close();
        }
    }

    private DjlProducts products(int fixedRows, int mostRows, int width) {
        return new DjlProducts(memory.newSubManager(), fixedRows, mostRows, width);
    }

    /** Memory that lives until the backend closes. */
    NDManager memory() {
        return memory;
    }

    /** The threads for work on the host. */
    Team team() {
        return team;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the backend is closed");
        }
    }

    /** @throws IllegalArgumentException if another backend made the tensor */
    DjlTensor own(Tensor tensor) {
        if (tensor instanceof DjlTensor own && own.scope().backend() == this) {
            return own;
        }
        throw new IllegalArgumentException("a tensor of another backend: " + tensor);
    }
}
