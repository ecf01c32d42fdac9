package org.gan4j.api.init;

import java.util.function.Supplier;
import org.gan4j.api.random.RandomStream;

/**
 * The inputs of an {@link Initializer}.
 *
 * @param dataMean the mean of each of the training data's values, in the data's own range; computed when first asked for
 */
public record InitializerContext(Fans fans, RandomStream random, Supplier<float[]> dataMean) {}
