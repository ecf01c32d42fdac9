package org.gan4j.graph;

import java.util.List;

/**
 * What a call means, in other operations: an executor that does not know the function executes its body. A function is a
 * record: equal ones mean the same.
 */
public interface Function {
    /** Writes the results, at least one, into the inputs' graph. */
    List<Value> results(List<Value> inputs);
}
