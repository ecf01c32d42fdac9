package org.gan4j.djl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A TorchScript class in the file format that PyTorch loads: a zip archive of the source and one pickled object of the class,
 * which has only the attribute that every module has. See "TorchScript serialization" in PyTorch's sources,
 * {@code torch/csrc/jit/docs/serialization.md}.
 */
final class ScriptArchive {
    private static final String FORMAT_VERSION = "10\n";
    private static final String CLASS = """
            class Network(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
            """;
    private static final String PROTOCOL_2 = "\u0080\u0002";
    /** {@code Network.__new__()}, then its attributes: {@code training = False}. */
    private static final String OBJECT =
            PROTOCOL_2 + "c__torch__\nNetwork\n)\u0081}(X\u0008\u0000\u0000\u0000training\u0089ub.";

    private static final String NO_CONSTANTS = PROTOCOL_2 + ").";

    private ScriptArchive() {}

    /** @param methods source of the methods, indented by two */
    static byte[] of(String methods) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "data.pkl", OBJECT);
            add(zip, "code/__torch__.py", CLASS + methods);
            add(zip, "constants.pkl", NO_CONSTANTS);
            add(zip, "version", FORMAT_VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not in memory
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry("network/" + name));
        zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
    }
}
