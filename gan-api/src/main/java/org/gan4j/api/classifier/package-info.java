/** Supervised learning: networks that tell classes apart, with one logit a class. */
package org.gan4j.api.classifier;
