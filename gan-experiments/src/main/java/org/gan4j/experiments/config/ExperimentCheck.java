package org.gan4j.experiments.config;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;

/** Whether an experiment's parts fit one another and the machine. */
final class ExperimentCheck {
    private final Parts parts;
    private final Machine machine;
    private final List<Fault> warnings;

    ExperimentCheck(Parts parts, Machine machine, List<Fault> warnings) {
        this.parts = parts;
        this.machine = machine;
        this.warnings = warnings;
    }

    void check() {
        final DataFacts data = DataFacts.of(parts.data());
        final NetworkCheck generatorCheck = new NetworkCheck(parts.generator());
        final NetworkCheck discriminatorCheck = new NetworkCheck(parts.discriminator());
        final Optional<NetworkSpec> generator = parts.latent()
                .flatMap(
                        latent -> generatorCheck.network(Shape.of(latent.value().size())));
        final Optional<NetworkSpec> discriminator = data.shape().flatMap(discriminatorCheck::network);
        generator.ifPresent(network -> data.shape().ifPresent(shape -> generatorCheck.checkSamples(network, shape)));
        discriminator.ifPresent(discriminatorCheck::checkLogit);

        final ReachCheck reach = new ReachCheck(warnings);
        reach.checkDiscriminator(parts.discriminator());
        data.outline().ifPresent(outline -> {
            reach.checkGenerator(parts.generator(), outline.range());
            parts.batchSize().ifPresent(batchSize -> checkMinibatch(batchSize, outline));
        });
        generator.ifPresent(network -> new DataLogitCheck(data).check(network, parts.generator()));
        discriminator.ifPresent(network -> new DataLogitCheck(data).check(network, parts.discriminator()));

        parts.iterations().ifPresent(iterations -> {
            final RateCheck rates = new RateCheck(iterations.value());
            parts.generator().optimizer().ifPresent(rates::check);
            parts.discriminator().optimizer().ifPresent(rates::check);
        });
        final ArrayCheck arrays = new ArrayCheck(parts);
        generator.ifPresent(network -> arrays.checkMinibatch(network, parts.generator()));
        generator.ifPresent(arrays::checkSamples);
        discriminator.ifPresent(network -> arrays.checkMinibatch(network, parts.discriminator()));
        new MemoryCheck(parts, machine).check(generator, discriminator, data.outline());
    }

    private static void checkMinibatch(Part<Integer> batchSize, DataOutline data) {
        if (batchSize.value() > data.trainingExamples()) {
            batchSize
                    .place()
                    .fault("batchSize must be at most " + data.trainingExamples()
                            + ", the number of training examples, not " + batchSize.value());
        }
    }
}
