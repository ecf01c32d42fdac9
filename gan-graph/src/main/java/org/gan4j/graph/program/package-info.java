/**
 * What an executor runs: the steps that named results need, when memory is free, and what they cost. Begin reading with
 * {@link org.gan4j.graph.program.Program}; {@link org.gan4j.graph.program.Interpreter} says what every operation means.
 */
package org.gan4j.graph.program;
