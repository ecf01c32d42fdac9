package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Any JSON value of a file, and where it was written.
 *
 * @param pointer in that file
 */
public record LocatedValue(Location where, String pointer, JsonNode value) {
    public Fault fault(String message) {
        return new Fault(where, pointer, message);
    }

    /** Sets this value in an experiment; what is wrong with it there is reported where it was written. */
    public Setting setting(JsonPointer target) {
        return new Setting(where, target, value);
    }
}
