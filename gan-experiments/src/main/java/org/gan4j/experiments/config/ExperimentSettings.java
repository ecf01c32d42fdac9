package org.gan4j.experiments.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.gan4j.config.Setting;

/** What options of their own set in experiments. */
public final class ExperimentSettings {
    private ExperimentSettings() {}

    public static Setting seed(long seed) {
        return new Setting("--seed " + seed, JsonPointer.compile("/seed"), LongNode.valueOf(seed));
    }

    /** @param name a backend's type, at its defaults */
    public static Setting backend(String name) {
        return new Setting("--backend " + name, JsonPointer.compile("/backend"), TextNode.valueOf(name));
    }
}
