package org.gan4j.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The standard output of the process. Remembers why a write failed, which a print stream does not report. */
public final class StandardOutput {
    private static final Path DEVICE = Path.of("/dev/stdout");
    private static final int FILE_KINDS = 0170000;
    private static final int FIFO = 0010000;
    private static final int SOCKET = 0140000;

    private final Memory memory;
    private final PrintStream stream;

    private StandardOutput(OutputStream file) {
        memory = new Memory(file);
        stream = new PrintStream(memory, true, charset());
    }

    /** Replaces {@code System.out}. */
    public static StandardOutput install() {
        final StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        System.setOut(output.stream);
        return output;
    }

    /** The first failure to write; empty if everything was written. */
    public Optional<IOException> failure() {
        stream.flush();
        return Optional.ofNullable(memory.failure);
    }

    /** Whether another program reads the output: writing then fails only after that program has ended. */
    public boolean isPipe() {
        try {
            final int kind = (Integer) Files.getAttribute(DEVICE, "unix:mode") & FILE_KINDS;
            return kind == FIFO || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The charset of {@code System.out}; the property that names it depends on the JDK's version. */
    private static Charset charset() {
        final String older = System.getProperty(
                "sun.stdout.encoding", Charset.defaultCharset().name());
        return Charset.forName(System.getProperty("stdout.encoding", older));
    }

    /** Passes bytes on, and keeps the first failure. */
    private static final class Memory extends FilterOutputStream {
        private IOException failure;

        Memory(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
