package org.gan4j.experiments.config;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.OptimizerVisitor;
import org.gan4j.api.optimizer.Sgd;

/**
 * The memory that a run takes at least, in floats of 4 bytes: what every backend must hold at one time, without the work
 * space that each needs besides. Numbers beyond a long are taken for its largest.
 */
public record MemoryEstimate(List<Share> shares) {
    /** Whose memory it is. */
    public enum Region {
        /** Java's: data, minibatches, what an optimiser remembers. */
        HEAP,
        /** The engine's, outside the heap: parameters, gradients, activations. */
        NATIVE
    }

    /**
     * A part of the whole.
     *
     * @param what it is for, for people
     * @param cause the JSON pointer of the value that makes it as large as it is
     */
    public record Share(String what, String cause, Region region, long bytes) {}

    /** A discriminator judges a real and a generated minibatch in one move. */
    private static final int DISCRIMINATOR_PASSES = 2;

    private static final String BATCH_SIZE = "/batchSize";

    public MemoryEstimate {
        shares = List.copyOf(shares);
    }

    public static MemoryEstimate of(Experiment experiment) {
        final int rows = experiment.batchSize();
        final NetworkSpec generator = experiment.generatorSpec();
        final NetworkSpec discriminator = experiment.discriminatorSpec();
        final List<Share> shares = new ArrayList<>();
        shares.addAll(ofGenerator(generator, Optional.of(experiment.generator().optimizer()), rows));
        shares.addAll(ofDiscriminator(
                discriminator, Optional.of(experiment.discriminator().optimizer()), rows));
        shares.add(ofMinibatch(generator.input(), discriminator.input(), rows));
        shares.add(ofSamples(generator, experiment.output().sampleCount()));
        ofMetrics(generator, ScheduledMetric.metrics(experiment.metrics())).ifPresent(shares::add);
        experiment.data().outline().map(MemoryEstimate::ofData).ifPresent(shares::add);
        return new MemoryEstimate(shares);
    }

    static List<Share> ofGenerator(NetworkSpec network, Optional<OptimizerSpec> optimizer, int rows) {
        final List<Share> shares = new ArrayList<>(ofNetwork(network, optimizer, rows, 1));
        shares.add(new Share(
                "copy of the generator's parameters, to save them",
                largestLayer(network),
                Region.HEAP,
                floats(parameters(network))));
        return shares;
    }

    static List<Share> ofDiscriminator(NetworkSpec network, Optional<OptimizerSpec> optimizer, int rows) {
        return ofNetwork(network, optimizer, rows, DISCRIMINATOR_PASSES);
    }

    /** Real examples and latents of a move. */
    static Share ofMinibatch(Shape latent, Shape data, int rows) {
        return new Share(
                "minibatch of examples and latents",
                BATCH_SIZE,
                Region.HEAP,
                floats(times(rows, (long) latent.size() + data.size())));
    }

    /** Those that a picture shows. */
    static Share ofSamples(NetworkSpec generator, int count) {
        return new Share(
                "samples to show",
                "/output/sampleCount",
                Region.HEAP,
                floats(times(count, generator.output().size())));
    }

    /** One metric measures at a time: the samples of that which takes most. */
    static Optional<Share> ofMetrics(NetworkSpec generator, List<MetricSpec> metrics) {
        return IntStream.range(0, metrics.size())
                .boxed()
                .max(Comparator.comparingInt(index -> metrics.get(index).samples()))
                .filter(index -> metrics.get(index).samples() > 0)
                .map(index -> new Share(
                        "samples of a metric",
                        "/metrics/" + index + "/samples",
                        Region.HEAP,
                        floats(times(
                                metrics.get(index).samples(), generator.output().size()))));
    }

    static Share ofData(DataOutline data) {
        return new Share("data", "/data", Region.HEAP, data.bytes());
    }

    public long bytes(Region region) {
        return shares.stream()
                .filter(share -> share.region() == region)
                .mapToLong(Share::bytes)
                .reduce(0, LongMath::saturatedAdd);
    }

    public long bytes() {
        return shares.stream().mapToLong(Share::bytes).reduce(0, LongMath::saturatedAdd);
    }

    /** Empty if there are no shares. */
    Optional<Share> largest() {
        return shares.stream().max(Comparator.comparingLong(Share::bytes));
    }

    MemoryEstimate only(Region region) {
        return new MemoryEstimate(
                shares.stream().filter(share -> share.region() == region).toList());
    }

    private static List<Share> ofNetwork(NetworkSpec network, Optional<OptimizerSpec> optimizer, int rows, int passes) {
        final String owner = network.role() + "'s ";
        final String largest = largestLayer(network);
        final LayerNode widest = widest(network);
        final int moments =
                optimizer.map(spec -> spec.accept(new MomentCount())).orElse(0);
        return List.of(
                new Share(owner + "parameters", largest, Region.NATIVE, floats(parameters(network))),
                new Share(owner + "gradients", largest, Region.NATIVE, floats(trained(network))),
                new Share(
                        owner + "activations",
                        rows > widest.output().size() ? BATCH_SIZE : pointer(network, widest),
                        Region.NATIVE,
                        floats(times(passes, times(rows, activations(network))))),
                new Share(owner + "optimiser moments", largest, Region.HEAP, floats(times(moments, trained(network)))));
    }

    private static long parameters(NetworkSpec network) {
        return network.nodes().stream().mapToLong(LayerNode::parameterCount).sum();
    }

    private static long trained(NetworkSpec network) {
        return network.parameters().stream()
                .filter(ParameterSpec::isTrained)
                .mapToLong(parameter -> parameter.shape().size())
                .sum();
    }

    /** Values of a row that a pass keeps for its differentiation: the input, and what each layer makes anew. */
    private static long activations(NetworkSpec network) {
        return network.input().size()
                + network.nodes().stream()
                        .filter(node -> !node.layer().isView())
                        .mapToLong(node -> node.output().size())
                        .sum();
    }

    private static String largestLayer(NetworkSpec network) {
        return pointer(network, maximum(network, Comparator.comparingLong(LayerNode::parameterCount)));
    }

    private static LayerNode widest(NetworkSpec network) {
        return maximum(network, Comparator.comparingLong(node -> node.output().size()));
    }

    private static LayerNode maximum(NetworkSpec network, Comparator<LayerNode> order) {
        return network.nodes().stream().max(order).orElseThrow();
    }

    private static String pointer(NetworkSpec network, LayerNode node) {
        return "/" + network.role() + "/layers/" + node.index();
    }

    private static long floats(long count) {
        return times(Float.BYTES, count);
    }

    private static long times(long a, long b) {
        return LongMath.saturatedMultiply(a, b);
    }

    /** How many values an optimiser remembers of each parameter. */
    private static final class MomentCount implements OptimizerVisitor<Integer> {
        @Override
        public Integer sgd(Sgd sgd) {
            return 1;
        }

        @Override
        public Integer adam(Adam adam) {
            return 2;
        }
    }
}
