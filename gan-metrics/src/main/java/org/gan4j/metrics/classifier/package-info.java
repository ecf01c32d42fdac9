/**
 * The classifiers that judge samples, each a resource of two files as {@code gan train-classifier} writes them:
 * {@code <name>.safetensors}, the weights, and {@code <name>.json}, what it tells apart, how well, and how it was trained.
 */
package org.gan4j.metrics.classifier;
