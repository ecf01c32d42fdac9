package org.gan4j.api.backend;

/** Uses the distances of one query after another; called by several threads at once. */
@FunctionalInterface
public interface DistanceVisitor {
    /** @param row valid during the call */
    void visit(DistanceRow row);
}
