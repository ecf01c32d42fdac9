package org.gan4j.graph;

import java.util.List;

/**
 * A function made of other operations: an executor that does not know the function executes its body. A function is a record:
 * equal functions mean the same.
 */
public interface Function {
    /** Writes the results, at least one, into the inputs' graph. */
    List<Value> results(List<Value> inputs);
}
