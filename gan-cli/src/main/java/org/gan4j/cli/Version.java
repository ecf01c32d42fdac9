package org.gan4j.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        final String version = Gan.class.getPackage().getImplementationVersion();
        return new String[] {"gan4j " + (version == null ? "(not from a jar)" : version)};
    }
}
