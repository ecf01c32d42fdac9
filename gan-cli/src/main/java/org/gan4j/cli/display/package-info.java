/** What the console shows of a run, during the run and at its end. */
package org.gan4j.cli.display;
