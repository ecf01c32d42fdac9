package org.gan4j.experiments.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.gan4j.safetensors.SafetensorsHeader;

/** One tensor, {@code samples}. */
final class SafetensorsFormat implements SampleFormat {
    private static final String TENSOR = "samples";

    @Override
    public String name() {
        return "safetensors";
    }

    @Override
    public List<String> endings() {
        return List.of(".safetensors");
    }

    @Override
    public String describe(SampleSet samples) {
        return FloatWriter.describe(samples) + ", tensor \"" + TENSOR + "\"";
    }

    @Override
    public SampleWriter open(SampleSet samples, OutputStream stream) throws IOException {
        final Map<String, String> metadata =
                Map.of("experiment", samples.experiment(), "seed", Long.toString(samples.seed()));
        new SafetensorsHeader(metadata).add(TENSOR, samples.dimensions()).write(stream);
        return new FloatWriter(samples, stream);
    }
}
