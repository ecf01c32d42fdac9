package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.Map;

/** {@code generator.safetensors}: the generator's weights at the end. */
final class GeneratorFile implements RunObserver {
    private static final String FILE = "generator.safetensors";

    private final GeneratorWriter writer;

    @Inject
    GeneratorFile(GeneratorWriter writer) {
        this.writer = writer;
    }

    @Override
    public void onEnd(RunEnd end) {
        writer.write(FILE, end.iterations(), Map.of());
    }
}
