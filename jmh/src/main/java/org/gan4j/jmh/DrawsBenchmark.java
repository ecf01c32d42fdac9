package org.gan4j.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gan4j.api.game.Draws;
import org.gan4j.api.game.Role;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.schedule.Move;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The supply of data and noise of one iteration: real minibatches, latents, the discriminator's dropout masks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawsBenchmark {
    @Param({"mnist-two-layer", "mnist", "mnist-goodfellow-2014"})
    String experiment;

    @Param({"64", "128", "512"})
    int batchSize;

    private PlayedExperiment played;
    private List<Move> moves;
    private List<LayerNode> dropouts;
    private float[] mask;
    private long iteration;

    @Setup
    public void open() {
        played = new PlayedExperiment(experiment, "nd4j", batchSize);
        moves = played.experiment().schedule().round(0);
        dropouts = played.experiment().discriminatorSpec().masked();
        mask = new float[dropouts.stream().mapToInt(this::values).max().orElse(0)];
    }

    @TearDown
    public void close() {
        played.close();
    }

    @Benchmark
    public void draws(Blackhole drawn) {
        for (int number = 0; number < moves.size(); number++) {
            final Draws draws = played.supply().at(iteration, number);
            drawn.consume(draws.latents());
            if (moves.get(number).trainsDiscriminator()) {
                drawn.consume(draws.real());
                fillMasks(draws, Role.JUDGE_REAL);
            }
            fillMasks(draws, Role.JUDGE_FAKE);
            drawn.consume(mask);
        }
        iteration++;
    }

    private void fillMasks(Draws draws, Role role) {
        for (final LayerNode node : dropouts) {
            draws.masks(role)
                    .of(node.index(), node.layer().maskKeep().getAsDouble())
                    .fill(mask, 0, values(node));
        }
    }

    private int values(LayerNode node) {
        return batchSize * node.input().size();
    }
}
