package org.gan4j.experiments.config;

import java.util.Optional;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;

/** Whether an experiment's parts fit one another and the machine. */
final class ExperimentCheck {
    private final Parts parts;
    private final DataFacts data;
    private final Machine machine;

    ExperimentCheck(Parts parts, DataFacts data, Machine machine) {
        this.parts = parts;
        this.data = data;
        this.machine = machine;
    }

    void check() {
        final Networks networks = checkNetworks();
        checkReach();
        checkDataLogit(networks);
        checkMinibatch();
        checkMetrics();
        checkRates();
        checkCheckpoints();
        parts.metrics().ifPresent(metrics -> new BestCheck(metrics, parts.best()).check(parts.iterations()));
        new ArrayCheck(parts).check(networks);
        new MemoryCheck(parts, machine).check(networks, data);
    }

    private Networks checkNetworks() {
        final NetworkCheck generatorCheck = new NetworkCheck(parts.generator());
        final NetworkCheck discriminatorCheck = new NetworkCheck(parts.discriminator());
        final Optional<NetworkSpec> generator = parts.latent()
                .flatMap(
                        latent -> generatorCheck.network(Shape.of(latent.value().size())));
        final Optional<NetworkSpec> discriminator = data.shape().flatMap(discriminatorCheck::network);
        generator.ifPresent(network -> data.shape().ifPresent(shape -> generatorCheck.checkSamples(network, shape)));
        discriminator.ifPresent(discriminatorCheck::checkLogit);
        return new Networks(generator, discriminator);
    }

    private void checkReach() {
        final ReachCheck reach = new ReachCheck();
        data.outline().ifPresent(outline -> reach.checkGenerator(parts.generator(), outline.range()));
        reach.checkDiscriminator(parts.discriminator());
    }

    private void checkDataLogit(Networks networks) {
        final DataLogitCheck check = new DataLogitCheck(data);
        networks.generator().ifPresent(network -> check.check(network, parts.generator()));
        networks.discriminator().ifPresent(network -> check.check(network, parts.discriminator()));
    }

    private void checkMinibatch() {
        data.outline()
                .ifPresent(outline -> parts.batchSize()
                        .filter(batchSize -> batchSize.value() > outline.trainingExamples())
                        .ifPresent(batchSize -> batchSize
                                .place()
                                .fault("batchSize must be at most " + outline.trainingExamples()
                                        + ", the number of training examples, not " + batchSize.value())));
    }

    private void checkMetrics() {
        data.outline().ifPresent(outline -> {
            final MetricCheck check = new MetricCheck(outline.traits());
            parts.readableMetrics().forEach(check::check);
        });
    }

    private void checkCheckpoints() {
        parts.iterations()
                .ifPresent(iterations -> parts.checkpointEvery()
                        .filter(every -> every.value() > iterations.value())
                        .ifPresent(every -> every.place()
                                .warning("every " + every.value() + " is more than iterations, " + iterations.value()
                                        + ": there is a checkpoint of the end alone")));
    }

    private void checkRates() {
        parts.iterations().ifPresent(iterations -> {
            final RateCheck rates = new RateCheck(iterations.value());
            parts.generator().optimizer().ifPresent(rates::check);
            parts.discriminator().optimizer().ifPresent(rates::check);
        });
    }
}
