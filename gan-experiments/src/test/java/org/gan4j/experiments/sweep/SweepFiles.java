package org.gan4j.experiments.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.config.Plugins;

/** Sweeps over a small experiment on the reference backend, {@code tiny.json}, in a directory of their own. */
record SweepFiles(Path directory) {
    static final TypeCatalog TYPES = Plugins.onClassPath();
    static final ExperimentWriter WRITER = new ExperimentWriter(TYPES);

    private static final String BASE = """
            {
              "name": "tiny",
              "backend": "reference",
              "data": {"type": "ring", "examples": 100},
              "latent": {"type": "gaussian", "size": 2},
              "generator": {
                "layers": [{"type": "dense", "units": 4}, "relu", {"type": "dense", "units": 2}],
                "optimizer": {"type": "adam", "rate": 0.001}
              },
              "discriminator": {"layers": [{"type": "dense", "units": 1}]},
              "batchSize": 4,
              "iterations": 3,
              "metrics": [{"type": "mode-coverage", "every": 3, "samples": 20}],
              "output": {"logEvery": 1, "samplesEvery": 3, "sampleCount": 4}
            }
            """;

    SweepFiles {
        write(directory, "tiny.json", BASE);
    }

    /** Writes a sweep's file. */
    Path write(String json) {
        return write(directory, "sweep.json", json);
    }

    Sweep sweep(String json) {
        return new SweepReader(TYPES).read(write(json));
    }

    /** Two variants, by the loss, with two seeds. */
    Sweep losses() {
        return sweep("""
                {"name": "losses", "base": "tiny.json", "seeds": [1, 2], "grid": {"/loss": ["minimax", "non-saturating"]}}
                """);
    }

    private static Path write(Path directory, String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
