/**
 * Examples that a game learns from: data sets, their splits, and what a configuration can know of them before they are loaded.
 * Begin reading with {@link org.gan4j.api.data.Dataset}.
 */
package org.gan4j.api.data;
