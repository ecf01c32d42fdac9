/**
 * The layers of networks, as records of what a configuration says; what they compute, backends know. Begin reading with {@link
 * org.gan4j.api.layer.LayerSpec}.
 */
package org.gan4j.api.layer;
