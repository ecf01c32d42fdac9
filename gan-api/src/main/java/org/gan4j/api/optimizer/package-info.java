/**
 * How parameters follow gradients, as records of what a configuration says. Begin reading with {@link
 * org.gan4j.api.optimizer.OptimizerSpec}.
 */
package org.gan4j.api.optimizer;
