/**
 * What happens in a run of an experiment, as events, and who watches them. Begin reading with
 * {@link org.gan4j.api.run.RunObserver}.
 */
package org.gan4j.api.run;
