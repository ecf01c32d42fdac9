package org.gan4j.testkit.backend;

import static org.gan4j.testkit.backend.FiniteDifferences.assertGradient;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Minimax;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.loss.Terms;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.gan4j.testkit.reference.ReferenceNetwork;
import org.gan4j.testkit.reference.ReferencePass;
import org.gan4j.testkit.reference.ReferenceTensor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The derivatives of both players' losses in every one of their weights, against finite differences of the losses written in
 * double precision. The losses' own gradients are in single precision, which bounds how well they can agree.
 */
final class ReferenceLossGradientsTest {
    private static final double TOLERANCE = 1e-6;
    private static final int ROWS = 5;
    private static final Masks REAL_MASKS = RandomValues.masks(1);
    private static final Masks FAKE_MASKS = RandomValues.masks(2);

    /**
     * A loss, and its terms as functions of logits in double precision.
     *
     * @param generator of the generated logits
     * @param weight the factor of the discriminator's loss
     */
    record Objective(Loss loss, ToDoubleFunction<double[]> generator, double weight) {
        double discriminator(double[] real, double[] fake) {
            return weight * (minusLogSigmoid(real, 1) + minusLogSigmoid(fake, -1));
        }
    }

    static Stream<Objective> objectives() {
        return Stream.of(
                new Objective(new NonSaturating(DiscriminatorWeight.ONE), fake -> minusLogSigmoid(fake, 1), 1),
                new Objective(new NonSaturating(DiscriminatorWeight.HALF), fake -> minusLogSigmoid(fake, 1), 0.5),
                new Objective(new Minimax(DiscriminatorWeight.ONE), fake -> -minusLogSigmoid(fake, -1), 1),
                new Objective(new Minimax(DiscriminatorWeight.HALF), fake -> -minusLogSigmoid(fake, -1), 0.5));
    }

    private final NetworkCase generates = NetworkCase.mlpGenerator().withRows(ROWS);
    private final NetworkCase judges = NetworkCase.maxoutDiscriminator().withRows(ROWS);
    private final ReferenceBackend backend = new ReferenceBackend();
    private final ReferenceNetwork generator =
            backend.network(generates.spec(), RandomValues.weights(generates.spec(), 5));
    private final ReferenceNetwork discriminator =
            backend.network(judges.spec(), RandomValues.weights(judges.spec(), 6));

    @AfterEach
    void close() {
        backend.close();
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void discriminator(Objective objective) {
        try (Scope scope = backend.scope()) {
            final ReferencePass real = judgeReal(Gradients.WEIGHTS);
            final ReferencePass fake = judgeFake(Gradients.WEIGHTS);
            final Terms terms = objective.loss().discriminator(logits(real), logits(fake));
            real.backward(logitGradient(terms.real()));
            fake.backward(logitGradient(terms.fake()));

            final DoubleSupplier value = () -> objective.discriminator(
                    judgeReal(Gradients.NONE).output().values(),
                    judgeFake(Gradients.NONE).output().values());
            assertGradients("discriminator, " + objective.loss(), discriminator, value);
        }
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void generator(Objective objective) {
        try (Scope scope = backend.scope()) {
            final ReferencePass made = generate(Gradients.WEIGHTS);
            final ReferencePass fake = discriminator.forward(made.output(), FAKE_MASKS, Gradients.INPUT);
            final Terms terms = objective.loss().generator(Logits.NONE, logits(fake));
            made.backward(fake.inputGradient(logitGradient(terms.fake())));

            final DoubleSupplier value = () -> objective
                    .generator()
                    .applyAsDouble(judgeFake(Gradients.NONE).output().values());
            assertGradients("generator, " + objective.loss(), generator, value);
        }
    }

    private static void assertGradients(String what, ReferenceNetwork network, DoubleSupplier value) {
        network.parameters().stream()
                .filter(parameter -> parameter.spec().isTrained())
                .forEach(parameter -> assertGradient(what, parameter, value, TOLERANCE));
    }

    private ReferencePass generate(Gradients gradients) {
        return generator.forward(generates.minibatch(backend, 1), Masks.NONE, gradients);
    }

    private ReferencePass judgeReal(Gradients gradients) {
        return discriminator.forward(judges.minibatch(backend, 2), REAL_MASKS, gradients);
    }

    private ReferencePass judgeFake(Gradients gradients) {
        return discriminator.forward(generate(Gradients.NONE).output(), FAKE_MASKS, gradients);
    }

    private ReferenceTensor logitGradient(float[] gradient) {
        return backend.upload(judges.spec().output(), ROWS, gradient);
    }

    private static Logits logits(ReferencePass pass) {
        return Logits.of(pass.output().read());
    }

    /** The mean of −log σ(sign · x). */
    private static double minusLogSigmoid(double[] logits, int sign) {
        return Arrays.stream(logits)
                .map(logit -> Math.log1p(Math.exp(-sign * logit)))
                .average()
                .orElseThrow();
    }
}
