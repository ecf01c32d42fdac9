package org.gan4j.nd4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.host.GemmDistances;
import org.gan4j.host.Team;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * ND4J on the CPU. All memory is allocated when first needed and then reused: a pass borrows buffers from its network for
 * the lifetime of its scope.
 */
final class Nd4jBackend implements Backend {
    private record Size(int rows, int columns) {}

    private final Team team;
    private final Device device;
    private final Pool<Size, Matrix> uploads;
    private final Set<Nd4jProducts> products = new HashSet<>();
    private Nd4jScope current;
    private boolean closed;

    /** @param team does the work; closed with the backend */
    Nd4jBackend(Team team) {
        this.team = team;
        device = new Device(team);
        uploads = new Pool<>(size -> device.matrix(size.rows(), size.columns()));
    }

    @Override
    public String name() {
        return Nd4jSpec.NAME;
    }

    @Override
    public Map<String, String> facts() {
        final Map<String, String> facts = new LinkedHashMap<>();
        facts.put("engine", "ND4J " + version());
        facts.put("device", "cpu");
        facts.put("blas", device.gemm());
        facts.put("build", nativeBuild());
        facts.put("threads", String.valueOf(team.size()));
        return facts;
    }

    @Override
    public Network network(NetworkSpec spec, Weights weights) {
        requireNotClosed();
        return new Nd4jNetwork(this, device, spec, weights);
    }

    @Override
    public Scope scope() {
        requireNotClosed();
        if (current != null && current.isOpen()) {
            throw new IllegalStateException("a scope is open already");
        }
        current = new Nd4jScope();
        return current;
    }

    @Override
    public Tensor upload(Shape shape, int rows, float[] values) {
        final Nd4jScope scope = openScope();
        if (rows < 1 || values.length < (long) rows * shape.size()) {
            throw new IllegalArgumentException(
                    rows + " rows of " + shape + " cannot be made of " + values.length + " values");
        }
        final Matrix matrix = uploads.lend(new Size(rows, shape.size()), scope);
        device.write(values, matrix);
        return new Nd4jTensor(device, scope, shape, matrix);
    }

    @Override
    public Tensor join(Tensor first, Tensor second) {
        final Nd4jScope scope = openScope();
        final Nd4jTensor upper = own(first);
        final Nd4jTensor lower = own(second);
        if (!upper.shape().equals(lower.shape())) {
            throw new IllegalArgumentException(
                    "rows of " + upper.shape() + " and of " + lower.shape() + " do not form a tensor");
        }
        final int rows = Math.addExact(upper.rows(), lower.rows());
        final Matrix both = uploads.lend(new Size(rows, upper.shape().size()), scope);
        device.copyRows(upper.matrix(), both, 0);
        device.copyRows(lower.matrix(), both, upper.rows());
        return new Nd4jTensor(device, scope, upper.shape(), both);
    }

    @Override
    public Distances distances(int width, float[] points) {
        requireNotClosed();
        return new GemmDistances(width, points, this::products, this::requireNotClosed);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            team.close();
            List.copyOf(products).forEach(Nd4jProducts::close);
            if (current != null) {
                current.close();
            }
            device.close();
        }
    }

    private Nd4jProducts products(int fixedRows, int mostRows, int width) {
        final Nd4jProducts made = new Nd4jProducts(new Device(team), fixedRows, mostRows, width, products::remove);
        products.add(made);
        return made;
    }

    Nd4jScope openScope() {
        requireNotClosed();
        if (current == null || !current.isOpen()) {
            throw new IllegalStateException("tensors are made in a scope, and none is open");
        }
        return current;
    }

    /** @throws IllegalArgumentException if another backend made the tensor */
    Nd4jTensor own(Tensor tensor) {
        if (tensor instanceof Nd4jTensor own && own.isOn(device)) {
            return own;
        }
        throw new IllegalArgumentException("a tensor of another backend: " + tensor);
    }

    /** The version, which the build records because ND4J's jars do not have it. */
    private static String version() {
        final Properties properties = new Properties();
        try (InputStream stream = Nd4jBackend.class.getResourceAsStream("nd4j.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /** The compiler and instruction set of the loaded native library of ND4J. */
    private static String nativeBuild() {
        return NativeOpsHolder.getInstance()
                .getDeviceNativeOps()
                .buildInfo()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
    }

    void requireNotClosed() {
        if (closed) {
            throw new IllegalStateException("the backend is closed");
        }
    }
}
