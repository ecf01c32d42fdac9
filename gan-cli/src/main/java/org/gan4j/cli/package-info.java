/** The {@code gan} command. Only this package knows picocli. Begin reading with {@link org.gan4j.cli.Gan}. */
package org.gan4j.cli;
