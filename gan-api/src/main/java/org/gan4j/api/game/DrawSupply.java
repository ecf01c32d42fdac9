package org.gan4j.api.game;

import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Minibatches;
import org.gan4j.api.prior.Prior;

/** Draws for every move of a run, in buffers that are used again and again. */
public final class DrawSupply {
    private final long seed;
    private final int batchSize;
    private final Prior prior;
    private final Minibatches minibatches;
    private final float[] real;
    private final float[] latents;

    /** @param batchSize rows of every minibatch, at least 1 */
    public DrawSupply(long seed, int batchSize, Dataset data, Prior prior) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize must be at least 1, not " + batchSize);
        }
        this.seed = seed;
        this.batchSize = batchSize;
        this.prior = prior;
        this.minibatches = new Minibatches(data, seed);
        this.real = new float[batchSize * data.shape().size()];
        this.latents = new float[batchSize * prior.size()];
    }

    /** @param move its place in the iteration's round, from 0 */
    public Draws at(long iteration, int move) {
        return new Draws(this, iteration, move);
    }

    long seed() {
        return seed;
    }

    int batchSize() {
        return batchSize;
    }

    Prior prior() {
        return prior;
    }

    Minibatches minibatches() {
        return minibatches;
    }

    float[] realBuffer() {
        return real;
    }

    float[] latentBuffer() {
        return latents;
    }
}
