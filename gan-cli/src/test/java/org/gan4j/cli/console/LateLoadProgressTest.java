package org.gan4j.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.array.NpySpec;
import org.gan4j.datasets.examples.Content;
import org.gan4j.experiments.data.DataCheck;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LateLoadProgressTest {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8), new PrintStream(err, true, UTF_8), false);

    @Test
    void saysNothingOfWhatLoadsInAMoment() {
        try (LateLoadProgress progress = new LateLoadProgress(console)) {
            progress.loaded(1, 2);
            progress.loaded(2, 2);
        }
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void speaksOfDoubtsAtOnce() throws IOException {
        final String head = "{'descr': '|u1', 'fortran_order': False, 'shape': (4, 1, 1, 2), }\n";
        final ByteBuffer masks = ByteBuffer.allocate(10 + head.length() + 8).order(ByteOrder.LITTLE_ENDIAN);
        masks.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) head.length());
        masks.put(head.getBytes(UTF_8)).put(new byte[] {0, 1, 1, 0, 1, 1, 0, 0});
        final Path file = Files.write(directory.resolve("masks.npy"), masks.array());
        final DataSpec spec =
                new NpySpec(file.toString(), Shape.of(1, 1, 2), "all", "all", "all", Range.UNIT, Content.IMAGES);
        try (LateLoadProgress progress = new LateLoadProgress(console)) {
            assertThat(DataCheck.run(spec, progress)).isEqualTo(new SplitSizes(4, 4, 4));
        }

        assertThat(err.toString(UTF_8).lines())
                .containsExactly("warning: " + file + " holds only bytes 0 and 1, and 255 is the range's high end:"
                        + " 1 becomes 0.003921569 in [0.0, 1.0]; save them times 255, or array.astype(numpy.float32)");
    }

    @Test
    void speaksOfWhatTakesLonger() throws InterruptedException {
        try (LateLoadProgress progress = new LateLoadProgress(console)) {
            progress.loaded(1, 1_000);
            Thread.sleep(2_050);
            progress.loaded(500, 1_000);
        }
        assertThat(err.toString(UTF_8)).startsWith("loading data  500/1000 examples (50 %)");
    }
}
