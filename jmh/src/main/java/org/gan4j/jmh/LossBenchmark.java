package org.gan4j.jmh;

import java.util.concurrent.TimeUnit;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Minimax;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.loss.Terms;
import org.gan4j.api.prior.GaussianPrior;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
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
import org.openjdk.jmh.annotations.Warmup;

/** Each player's loss and its gradient, of logits on the host. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LossBenchmark {
    @Param({"non-saturating", "minimax"})
    String loss;

    @Param({"64", "128", "512"})
    int batchSize;

    private Loss objectives;
    private Logits real;
    private Logits fake;

    @Setup
    public void draw() {
        objectives = switch (loss) {
            case "non-saturating" -> new NonSaturating(DiscriminatorWeight.ONE);
            case "minimax" -> new Minimax(DiscriminatorWeight.ONE);
            default -> throw new IllegalArgumentException("there is no benchmark of the loss " + loss);
        };
        real = logits(0);
        fake = logits(1);
    }

    @Benchmark
    public Terms discriminator() {
        return objectives.discriminator(real, fake);
    }

    @Benchmark
    public Terms generator() {
        return objectives.generator(Logits.NONE, fake);
    }

    private Logits logits(int lane) {
        final float[] values = new float[batchSize];
        new GaussianPrior(1).fill(values, new RandomStream(1, Purpose.LATENT, 0, lane));
        return Logits.of(values);
    }
}
