/**
 * Losses of both players as functions of logits, with their gradients in closed form. Begin reading with {@link
 * org.gan4j.api.loss.Loss}.
 */
package org.gan4j.api.loss;
