/**
 * Samples of a trained generator: the generator of a run's directory, latents drawn by a seed or along paths between such
 * latents, and the files that samples are written to.
 */
package org.gan4j.experiments.sample;
