/** Trains the classifiers that judge samples, from JSON files. */
package org.gan4j.experiments.classifier;
