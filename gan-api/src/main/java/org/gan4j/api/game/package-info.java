/**
 * The adversarial game and its two players. Begin reading with {@link org.gan4j.api.game.AdversarialGame}, which reads as
 * Algorithm 1 of Goodfellow et al. 2014.
 */
package org.gan4j.api.game;
