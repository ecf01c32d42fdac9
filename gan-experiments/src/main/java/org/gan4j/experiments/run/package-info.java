/**
 * A game played and recorded in a directory: {@link org.gan4j.experiments.run.ExperimentRunner} wires it, {@code GameLoop} plays
 * it, and observers write what they see.
 */
package org.gan4j.experiments.run;
