package org.gan4j.api.loss;

/**
 * A player's loss on a minibatch and its exact gradient.
 *
 * @param value the mean over the minibatch, in the unit of the {@link Loss#scale}
 * @param real d value / d real logits, empty if the loss does not depend on them
 * @param fake d value / d generated logits
 */
public record Terms(double value, float[] real, float[] fake) {}
