/**
 * Programs for executors: the steps that named results need, when memory is free, and what the steps cost. Begin reading with
 * {@link org.gan4j.graph.program.Program}; {@link org.gan4j.graph.program.Interpreter} defines every operation.
 */
package org.gan4j.graph.program;
