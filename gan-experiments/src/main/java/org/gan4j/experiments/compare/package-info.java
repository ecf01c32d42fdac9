/**
 * One experiment on several backends, each in a process of its own, compared iteration by iteration. Begin reading with {@link
 * org.gan4j.experiments.compare.BackendComparer}.
 */
package org.gan4j.experiments.compare;
