/**
 * What an engine gives the game: networks, passes through them, updates, distances. Knows no engine. Begin reading with {@link
 * org.gan4j.api.backend.Backend}.
 */
package org.gan4j.api.backend;
