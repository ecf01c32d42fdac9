/**
 * Array operations, graphs of them, and derivatives of graphs. Depends on nothing but the JDK. Begin reading with
 * {@link org.gan4j.graph.Op}, then {@link org.gan4j.graph.Value} and {@link org.gan4j.graph.Gradient}.
 */
package org.gan4j.graph;
