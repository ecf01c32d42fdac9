/**
 * Array operations, graphs of them, and derivatives of graphs. Depends only on the JDK. Begin reading with
 * {@link org.gan4j.graph.Op}, then {@link org.gan4j.graph.Value} and {@link org.gan4j.graph.Gradient}.
 */
package org.gan4j.graph;
