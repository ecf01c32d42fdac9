/**
 * Shapes, parameters and chains of matching layers. Begin reading with {@link org.gan4j.api.network.NetworkSpec}.
 */
package org.gan4j.api.network;
