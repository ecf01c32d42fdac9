package org.gan4j.experiments.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Another format, compressed. */
record GzipFormat(SampleFormat content) implements SampleFormat {
    private static final String ENDING = ".gz";

    @Override
    public String name() {
        return content.name() + ENDING;
    }

    @Override
    public List<String> endings() {
        return content.endings().stream().map(ending -> ending + ENDING).toList();
    }

    @Override
    public String describe(SampleSet samples) {
        return content.describe(samples) + ", compressed";
    }

    @Override
    public SampleWriter open(SampleSet samples, OutputStream stream) throws IOException {
        final GZIPOutputStream compressed = new GZIPOutputStream(stream);
        final SampleWriter writer = content.open(samples, compressed);
        return new SampleWriter() {
            @Override
            public void write(int rows, float[] values) throws IOException {
                writer.write(rows, values);
            }

            @Override
            public void finish() throws IOException {
                writer.finish();
                compressed.finish();
            }
        };
    }
}
