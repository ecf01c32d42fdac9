/**
 * Shapes, parameters and chains of layers that fit one another. Begin reading with {@link org.gan4j.api.network.NetworkSpec}.
 */
package org.gan4j.api.network;
