package org.gan4j.testkit.backend;

import static org.gan4j.testkit.backend.FiniteDifferences.assertGradient;

import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.gan4j.testkit.reference.ReferenceNetwork;
import org.gan4j.testkit.reference.ReferencePass;
import org.gan4j.testkit.reference.ReferenceTensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference's gradients against finite differences, of every weight and every input. */
final class ReferenceGradientsTest {
    private static final double TOLERANCE = 1e-7;
    private static final Masks MASKS = RandomValues.masks(1);

    /** Whole numbers lie on kinks, where slopes are no gradients. */
    static Stream<LayerCase> layers() {
        return LayerCase.all()
                .filter(layer -> layer.inputs() != Inputs.INTEGERS)
                .map(layer -> layer.withRows(Math.min(layer.rows(), 7)));
    }

    static Stream<NetworkCase> networks() {
        return NetworkCase.small().map(network -> network.withRows(Math.min(network.rows(), 5)));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layer(LayerCase layer) {
        final double[] input =
                wide(layer.inputs().minibatch(layer.rows(), layer.input().size(), 1));
        check(layer.toString(), layer.spec(), layer.rows(), input);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void network(NetworkCase network) {
        final int size = network.rows() * network.spec().input().size();
        check(network.toString(), network.spec(), network.rows(), wide(RandomValues.normal(size, 1)));
    }

    /** Takes Σ outputGradient · output as the scalar to differentiate. */
    private static void check(String what, NetworkSpec spec, int rows, double[] input) {
        final Shape output = spec.output();
        final double[] outputGradient = wide(RandomValues.normal(rows * output.size(), 2));
        try (ReferenceBackend backend = new ReferenceBackend();
                var scope = backend.scope()) {
            final ReferenceNetwork network = backend.network(spec, RandomValues.weights(spec, 5));
            final ReferencePass pass =
                    network.forward(backend.upload(spec.input(), rows, input), MASKS, Gradients.WEIGHTS_AND_INPUT);
            final ReferenceTensor gradient = backend.upload(output, rows, outputGradient);
            final double[] inputGradient = pass.inputGradient(gradient).values();
            pass.backward(gradient);

            final DoubleSupplier scalar = () -> dot(
                    outputGradient,
                    network.forward(backend.upload(spec.input(), rows, input), MASKS, Gradients.NONE)
                            .output()
                            .values());
            assertGradient(what + ": input", inputGradient, input, scalar, TOLERANCE);
            network.parameters().stream()
                    .filter(parameter -> parameter.spec().isTrained())
                    .forEach(parameter -> assertGradient(what, parameter, scalar, TOLERANCE));
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] wide(float[] values) {
        final double[] wide = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }
}
