package org.gan4j.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A .npy file as NumPy writes it. */
record NumPyFile(Path path, String shape) {
    /** @return its path */
    Path write(float... values) throws IOException {
        return write("<f4", values.length * Float.BYTES, file -> {
            for (final float value : values) {
                file.putFloat(value);
            }
        });
    }

    /** @return its path */
    Path write(byte... values) throws IOException {
        return write("|u1", values.length, file -> file.put(values));
    }

    private Path write(String type, int length, Consumer<ByteBuffer> values) throws IOException {
        final String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape + "), }\n";
        final ByteBuffer file = ByteBuffer.allocate(10 + text.length() + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) text.length());
        file.put(text.getBytes(StandardCharsets.US_ASCII));
        values.accept(file);
        return Files.write(path, file.array());
    }
}
