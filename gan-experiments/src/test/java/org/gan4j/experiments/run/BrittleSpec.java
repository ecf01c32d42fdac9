package org.gan4j.experiments.run;

import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.TypeName;
import org.gan4j.testkit.reference.ReferenceBackend;

/** The reference backend, until its device is lost for good after a number of uploads. */
@TypeName("brittle")
record BrittleSpec(int uploads) implements BackendSpec {
    @Override
    public Backend open() {
        return new Brittle(uploads);
    }

    private static final class Brittle implements Backend {
        private final Backend backend = new ReferenceBackend();
        private int left;

        Brittle(int uploads) {
            left = uploads;
        }

        @Override
        public String name() {
            return "brittle";
        }

        @Override
        public Map<String, String> facts() {
            return backend.facts();
        }

        @Override
        public Network network(NetworkSpec spec, Weights weights) {
            return backend.network(spec, weights);
        }

        @Override
        public Scope scope() {
            return backend.scope();
        }

        @Override
        public Tensor upload(Shape shape, int rows, float[] values) {
            if (left-- <= 0) {
                throw new IllegalStateException("the device is lost");
            }
            return backend.upload(shape, rows, values);
        }

        @Override
        public Tensor join(Tensor first, Tensor second) {
            return backend.join(first, second);
        }

        @Override
        public Distances distances(int width, float[] points) {
            return backend.distances(width, points);
        }

        @Override
        public void close() {
            backend.close();
        }
    }
}
