/** How commands speak to people. */
package org.gan4j.cli.console;
