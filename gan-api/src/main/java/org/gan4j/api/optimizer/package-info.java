/**
 * Optimisers as configuration records. Begin reading with {@link
 * org.gan4j.api.optimizer.OptimizerSpec}.
 */
package org.gan4j.api.optimizer;
