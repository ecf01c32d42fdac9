package org.gan4j.api.game;

import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Weights;

/** All that a player carries from one iteration to the next. */
public record PlayerState(Weights weights, OptimizerState optimizer) {}
