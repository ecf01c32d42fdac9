package org.gan4j.api.schedule;

import java.util.List;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** Both players step at once from one snapshot of the weights, as in the code published with Goodfellow et al. 2014. */
@TypeName("simultaneous")
@Doc("both players step at once from one snapshot")
public record Simultaneous() implements Schedule {
    private static final List<Move> ROUND = List.of(Move.BOTH);

    @Override
    public List<Move> round(long iteration) {
        return ROUND;
    }
}
