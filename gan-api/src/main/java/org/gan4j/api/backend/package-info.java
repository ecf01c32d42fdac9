/**
 * What the game needs of an engine: networks, passes, updates, distances. Independent of engines. Begin reading with {@link
 * org.gan4j.api.backend.Backend}.
 */
package org.gan4j.api.backend;
