/**
 * Sweeps: an experiment in variants, each with several seeds. A {@code SweepReader} makes a {@code Sweep} of a file, a
 * {@code SweepRunner} has its {@code Trial}s run by a {@code TrialExecutor} in a {@code SweepDirectory}, and a
 * {@code SweepReport} says what has come of it.
 */
package org.gan4j.experiments.sweep;
