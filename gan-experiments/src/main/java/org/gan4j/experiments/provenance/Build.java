package org.gan4j.experiments.provenance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The build of gan4j that is at work. */
record Build(String version, Optional<Commit> commit) {
    /**
     * What it was built from.
     *
     * @param modified whether files had been changed since
     */
    record Commit(String hash, boolean modified) {}

    private static final String RESOURCE = "build.properties";

    static Build current() {
        final Properties properties = new Properties();
        try (InputStream stream = Build.class.getResourceAsStream(RESOURCE)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(properties.getProperty("version"), commit(properties));
    }

    void describe(ObjectNode json) {
        json.put("version", version);
        commit.ifPresent(from -> json.put("commit", from.hash()).put("modified", from.modified()));
    }

    /** Its hash is empty in what was built outside a repository. */
    private static Optional<Commit> commit(Properties properties) {
        final String hash = properties.getProperty("commit");
        return hash.isEmpty()
                ? Optional.empty()
                : Optional.of(new Commit(hash, Boolean.parseBoolean(properties.getProperty("modified"))));
    }
}
