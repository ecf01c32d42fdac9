package org.gan4j.experiments.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * NumPy's format, version 1.0: a magic string, the length of the header in 16 bits (little-endian), the header as a Python
 * literal that ends at a multiple of 64 bytes, the values.
 */
final class NpyFormat implements SampleFormat {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    @Override
    public String name() {
        return "npy";
    }

    @Override
    public List<String> endings() {
        return List.of(".npy");
    }

    @Override
    public String describe(SampleSet samples) {
        return FloatWriter.describe(samples);
    }

    @Override
    public SampleWriter open(SampleSet samples, OutputStream stream) throws IOException {
        final byte[] header = header(samples);
        stream.write(MAGIC);
        stream.write(header.length);
        stream.write(header.length >>> Byte.SIZE);
        stream.write(header);
        return new FloatWriter(samples, stream);
    }

    private static byte[] header(SampleSet samples) {
        final String shape = samples.dimensions().stream().map(String::valueOf).collect(Collectors.joining(", "));
        final String literal = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + shape + "), }";
        final int before = MAGIC.length + Short.BYTES + literal.length() + 1;
        return (literal + " ".repeat(Math.floorMod(-before, ALIGNMENT)) + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
