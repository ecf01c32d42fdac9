package org.gan4j.api.schedule;

import java.util.List;

/** Decides which player moves when. */
public interface Schedule {
    /** The moves of an iteration, counted from 0; at least one and at most 128. */
    List<Move> round(long iteration);
}
