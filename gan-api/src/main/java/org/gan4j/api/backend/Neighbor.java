package org.gan4j.api.backend;

/**
 * A fixed point near a query.
 *
 * @param point the point's index
 * @param squared the exact squared distance ({@link DistanceRow#exact})
 */
public record Neighbor(int point, double squared) {}
