/**
 * The directory that a run leaves: the names of its files, and a reader of what they say. Begin reading with
 * {@link org.gan4j.experiments.rundir.RunRecord}.
 */
package org.gan4j.experiments.rundir;
