package org.gan4j.api.game;

/**
 * All that a game carries from one iteration to the next: all else is a function of (seed, iteration). The same on every
 * backend.
 */
public record GameState(PlayerState generator, PlayerState discriminator) {}
