/** From an experiment to a game that can be played, and the files of its whole state. */
package org.gan4j.experiments.game;
