/**
 * The events of a run, and its observers. Begin reading with
 * {@link org.gan4j.api.run.RunObserver}.
 */
package org.gan4j.api.run;
