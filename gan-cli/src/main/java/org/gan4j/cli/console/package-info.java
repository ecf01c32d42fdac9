/** The console: output streams, terminal and progress of commands. */
package org.gan4j.cli.console;
