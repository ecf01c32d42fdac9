package org.gan4j.experiments.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a file is to hold. */
@FunctionalInterface
public interface FileContent {
    void writeTo(OutputStream stream) throws IOException;

    /** In UTF-8. */
    static FileContent text(String text) {
        return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Indented, and with a line end. */
    static FileContent json(JsonNode json) {
        return text(json.toPrettyString() + "\n");
    }
}
