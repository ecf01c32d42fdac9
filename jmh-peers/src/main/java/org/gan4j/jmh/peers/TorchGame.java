package org.gan4j.jmh.peers;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.BoolOptional;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.schedule.Move;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.experiments.config.Experiment;

/** The game of an experiment, as a person would write it who knows libtorch well. What a move makes is freed at its end. */
final class TorchGame {
    private final Schedule schedule;
    private final TorchDraws draws;
    private final TorchNetwork generator;
    private final TorchNetwork discriminator;
    private final Stepper generatorStep;
    private final Stepper discriminatorStep;
    private final boolean rowwise;
    private final Scalar weight;
    private final Scalar jointWeight;
    private final Tensor ones;
    private final Tensor zeros;
    private final Tensor onesAndZeros;
    private long iteration;

    /** @throws IllegalArgumentException if its loss is not the non-saturating one */
    TorchGame(Experiment experiment) {
        final NetworkSpec judge = experiment.discriminatorSpec();
        final int rows = experiment.batchSize();
        schedule = experiment.schedule();
        draws = new TorchDraws(rows, experiment.latent().size(), judge.input().size());
        generator = new TorchNetwork(experiment.generatorSpec());
        discriminator = new TorchNetwork(judge);
        generatorStep = experiment.generator().optimizer().accept(new Steppers(generator.parameters()));
        discriminatorStep = experiment.discriminator().optimizer().accept(new Steppers(discriminator.parameters()));
        rowwise = judge.isRowwise();
        weight = new Scalar(factor(experiment));
        jointWeight = new Scalar(2 * factor(experiment));
        ones = torch.ones(rows, 1);
        zeros = torch.zeros(rows, 1);
        onesAndZeros = torch.cat(new TensorVector(ones, zeros));
    }

    TorchNetwork generator() {
        return generator;
    }

    TorchNetwork discriminator() {
        return discriminator;
    }

    void play() {
        schedule.round(iteration).forEach(this::play);
        iteration++;
    }

    void play(Move move) {
        try (PointerScope scope = new PointerScope()) {
            switch (move) {
                case DISCRIMINATOR -> moveDiscriminator();
                case GENERATOR -> moveGenerator();
                case BOTH -> moveBoth();
            }
        }
    }

    /** The discriminator's loss on a fresh draw. */
    float loss() {
        try (PointerScope scope = new PointerScope();
                NoGradGuard guard = new NoGradGuard()) {
            return judgement(draws.real(), generator.forward(draws.latents())).item_float();
        }
    }

    private void moveDiscriminator() {
        final Tensor loss = judgement(draws.real(), generated());
        discriminatorStep.step(gradients(loss, discriminator), iteration);
    }

    private void moveGenerator() {
        discriminator.learns(false);
        final Tensor fake = discriminator.forward(generator.forward(draws.latents()));
        discriminator.learns(true);
        generatorStep.step(gradients(crossEntropy(fake, ones), generator), iteration);
    }

    private void moveBoth() {
        final Tensor fake = discriminator.forward(generator.forward(draws.latents()));
        final Tensor real = discriminator.forward(draws.real());
        final TensorVector ofDiscriminator = torch.grad(
                new TensorVector(judgementOf(real, fake)),
                discriminator.learned(),
                new TensorVector(),
                new BoolOptional(true), // keeps the graph, for the generator's
                false,
                false);
        final TensorVector ofGenerator = gradients(crossEntropy(fake, ones), generator);
        discriminatorStep.step(ofDiscriminator, iteration);
        generatorStep.step(ofGenerator, iteration);
    }

    private Tensor generated() {
        try (NoGradGuard guard = new NoGradGuard()) {
            return generator.forward(draws.latents());
        }
    }

    private Tensor judgement(Tensor real, Tensor fake) {
        if (rowwise) {
            final Tensor logits = discriminator.forward(torch.cat(new TensorVector(real, fake)));
            return crossEntropy(logits, onesAndZeros).mul(jointWeight);
        }
        return judgementOf(discriminator.forward(real), discriminator.forward(fake));
    }

    private Tensor judgementOf(Tensor real, Tensor fake) {
        return crossEntropy(real, ones).add(crossEntropy(fake, zeros)).mul(weight);
    }

    private static Tensor crossEntropy(Tensor logits, Tensor labels) {
        return torch.binary_cross_entropy_with_logits(logits, labels);
    }

    private static TensorVector gradients(Tensor loss, TorchNetwork player) {
        return torch.grad(new TensorVector(loss), player.learned());
    }

    private static double factor(Experiment experiment) {
        if (experiment.loss() instanceof NonSaturating loss) {
            return loss.discriminatorWeight().factor();
        }
        throw new IllegalArgumentException("this peer knows the loss non-saturating alone");
    }
}
