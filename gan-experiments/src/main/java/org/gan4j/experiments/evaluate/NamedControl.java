package org.gan4j.experiments.evaluate;

import org.gan4j.api.metric.Control;

/**
 * A control that there is.
 *
 * @param explanation one line
 */
public record NamedControl(String name, String explanation, Control control) {}
