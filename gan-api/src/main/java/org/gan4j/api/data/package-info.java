/**
 * Training data of a game: data sets, their splits, and what is known of them before they are loaded.
 * Begin reading with {@link org.gan4j.api.data.Dataset}.
 */
package org.gan4j.api.data;
