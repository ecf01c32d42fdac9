/** Supervised learning: networks that classify, with one logit for each class. */
package org.gan4j.api.classifier;
