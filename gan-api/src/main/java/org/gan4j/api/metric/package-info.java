/**
 * What is measured of generators, and the control samples that metrics are trusted by. Begin reading with {@link
 * org.gan4j.api.metric.MetricSpec}.
 */
package org.gan4j.api.metric;
