package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.gan4j.experiments.provenance.ProvenanceRecord;

/** By which command and build a sweep's directory was made, and when; the seeds are in its plan. */
record SweepProvenance(JsonNode json) {
    static final String FILE = ProvenanceRecord.FILE;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param command the command line */
    static SweepProvenance current(List<String> command) {
        final ObjectNode json = new ProvenanceRecord(Instant.now(), command, 0).json();
        json.remove("seed");
        return new SweepProvenance(json);
    }

    /** @throws IOException if the file cannot be read, or is not JSON */
    static SweepProvenance read(Path file) throws IOException {
        return new SweepProvenance(JSON.readTree(Files.readAllBytes(file)));
    }

    /** The build, for people: {@code 1.0 (commit 3f2a1bc, modified)}. */
    String build() {
        final JsonNode build = json.path("gan4j");
        final String version = build.path("version").asText();
        return build.has("commit")
                ? version + " (commit " + build.path("commit").asText()
                        + (build.path("modified").asBoolean() ? ", modified)" : ")")
                : version;
    }
}
