package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.Map;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.rundir.RunFileNames;

/** {@code generator.safetensors}: the generator's weights at the end. */
final class GeneratorFile implements RunObserver {

    private final GeneratorWriter writer;

    @Inject
    GeneratorFile(GeneratorWriter writer) {
        this.writer = writer;
    }

    @Override
    public void onEnd(RunEnd end) {
        writer.write(SavedFile.Kind.GENERATOR, RunFileNames.GENERATOR, end.iterations(), Map.of());
    }
}
