package org.gan4j.api.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** Algorithm 1 of Goodfellow et al. 2014: k discriminator steps, then n generator steps, each on a fresh draw. */
@TypeName("alternating")
@Doc("Algorithm 1: discriminator steps, then generator steps, each on a fresh minibatch")
public record Alternating(
        @Doc("k of Algorithm 1, in [1, 64]") @Default("1") int discriminatorSteps,
        @Doc("in [1, 64]") @Default("1") int generatorSteps)
        implements Schedule {
    private static final int MOST_STEPS = 64;

    public Alternating {
        Check.leftOpen("discriminatorSteps", discriminatorSteps, 0, MOST_STEPS);
        Check.leftOpen("generatorSteps", generatorSteps, 0, MOST_STEPS);
    }

    @Override
    public List<Move> round(long iteration) {
        final List<Move> moves = new ArrayList<>(Collections.nCopies(discriminatorSteps, Move.DISCRIMINATOR));
        moves.addAll(Collections.nCopies(generatorSteps, Move.GENERATOR));
        return moves;
    }
}
