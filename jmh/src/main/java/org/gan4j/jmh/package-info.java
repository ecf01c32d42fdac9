/** Benchmarks, a class a subject. Begin reading with {@link org.gan4j.jmh.IterationBenchmark}. */
package org.gan4j.jmh;
