package org.gan4j.datasets.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSplits;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken copies of the bundled files. */
class MnistFilesTest {
    private static final String TRAIN_IMAGES = "mnist/train-images-idx3-ubyte.gz";
    private static final String TRAIN_LABELS = "mnist/train-labels-idx1-ubyte.gz";
    private static final String TEST_IMAGES = "mnist/t10k-images-idx3-ubyte.gz";
    private static final String TEST_LABELS = "mnist/t10k-labels-idx1-ubyte.gz";
    private static final String TEST_LABELS_SHA256 = "b91679a0acfe4ba0e50a2437a903084cba1f5f92592b016a25a7dfd00455798b";
    private static final String TRAIN_IMAGES_SHA256 =
            "0b367032e93c5d0cea0925647cfdb18614af8ee15f83e6f2fc2ad904a6835971";

    @TempDir
    private Path copy;

    @BeforeEach
    void copyTheOriginals() throws IOException {
        Files.createDirectory(copy.resolve("mnist"));
        for (final String name : List.of("SHA256SUMS", TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS)) {
            try (InputStream original = FileSource.BUNDLED.open(name)) {
                Files.copy(original, copy.resolve(name));
            }
        }
    }

    @Test
    void readsWholeCopies() {
        final DataSplits splits = load();

        assertThat(splits.train().size()).isEqualTo(60_000);
        assertThat(splits.checksums())
                .containsOnlyKeys(TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS)
                .containsEntry(TEST_LABELS, TEST_LABELS_SHA256)
                .containsEntry(TRAIN_IMAGES, TRAIN_IMAGES_SHA256);
    }

    @Test
    void refusesAChangedByte() throws IOException {
        final byte[] content = content(TRAIN_IMAGES);
        content[content.length / 2] ^= 1;
        write(TRAIN_IMAGES, content);

        assertRefusedAsCorrupt(TRAIN_IMAGES, TRAIN_IMAGES_SHA256);
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        final byte[] content = content(TEST_LABELS);
        write(TEST_LABELS, Arrays.copyOf(content, content.length - 1));

        assertRefusedAsCorrupt(TEST_LABELS, TEST_LABELS_SHA256);
    }

    @Test
    void refusesTrailingBytes() throws IOException {
        final byte[] content = content(TEST_LABELS);
        write(TEST_LABELS, Arrays.copyOf(content, content.length + 1));

        assertRefusedAsCorrupt(TEST_LABELS, TEST_LABELS_SHA256);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        write(TEST_LABELS, new byte[0]);

        assertRefusedAsCorrupt(TEST_LABELS, TEST_LABELS_SHA256);
    }

    @Test
    void refusesTheFileOfAnotherName() throws IOException {
        Files.copy(copy.resolve(TRAIN_LABELS), copy.resolve(TEST_LABELS), StandardCopyOption.REPLACE_EXISTING);

        assertRefusedAsCorrupt(TEST_LABELS, TEST_LABELS_SHA256);
    }

    @Test
    void refusesTheFileOfAnotherNameThoughItsChecksumIsRight() throws IOException {
        write(TEST_LABELS, content(TRAIN_LABELS));
        vouchFor(TEST_LABELS, TEST_LABELS_SHA256);

        assertRefused(TEST_LABELS + " must hold 10000 bytes, not 60000");
    }

    @Test
    void refusesImagesForLabels() throws IOException {
        write(TEST_LABELS, content(TEST_IMAGES));
        vouchFor(TEST_LABELS, TEST_LABELS_SHA256);

        assertRefused(TEST_LABELS + " must hold 10000 bytes, not 10000 x 28 x 28");
    }

    @Test
    void refusesLabelsThatAreNoClass() throws IOException {
        final byte[] labels = decompress(content(TEST_LABELS));
        labels[100] = (byte) 200;
        write(TEST_LABELS, compress(labels));
        vouchFor(TEST_LABELS, TEST_LABELS_SHA256);

        assertRefused(TEST_LABELS + " must hold labels from 0 to 9, not 200");
    }

    @Test
    void refusesWhatIsNoGzipFile() throws IOException {
        write(TEST_LABELS, decompress(content(TEST_LABELS)));
        vouchFor(TEST_LABELS, TEST_LABELS_SHA256);

        assertRefused(TEST_LABELS + " is not a whole gzip file (Not in GZIP format)");
    }

    @Test
    void refusesAMissingFile() throws IOException {
        Files.delete(copy.resolve(TEST_IMAGES));

        assertRefused(TEST_IMAGES + " cannot be read (java.nio.file.NoSuchFileException: " + copy.resolve(TEST_IMAGES)
                + "); get the original file again");
    }

    @Test
    void refusesAFileThatNobodyVouchesFor() throws IOException {
        final String sums = Files.readString(copy.resolve("SHA256SUMS"));
        Files.writeString(copy.resolve("SHA256SUMS"), sums.replace("mnist/t10k-labels", "mnist/other-labels"));

        assertRefused("SHA256SUMS has no checksum of " + TEST_LABELS);
    }

    @Test
    void refusesChecksumsInAnotherForm() throws IOException {
        Files.writeString(copy.resolve("SHA256SUMS"), "abc " + TEST_LABELS);

        assertRefused(
                "SHA256SUMS must have lines of a SHA-256, two spaces and a name, not \"abc " + TEST_LABELS + "\"");
    }

    @Test
    void saysWhatTheJarLacks() {
        assertThatThrownBy(() -> new VerifiedFiles(FileSource.BUNDLED).read("mnist/none.gz"))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "mnist/none.gz cannot be read (java.io.FileNotFoundException: not in the gan-datasets jar); "
                                + "get the original file again");
    }

    private DataSplits load() {
        return new MnistFiles(name -> Files.newInputStream(copy.resolve(name)), "mnist", MnistSpec.DIGITS)
                .load(MnistFiles.spans("train", "test[:1]", "test"), Range.UNIT);
    }

    private void assertRefusedAsCorrupt(String name, String expected) throws IOException {
        assertRefused(name + " is corrupt or truncated: its SHA-256 is " + sha256(content(name)) + ", not " + expected
                + " as SHA256SUMS has it; get the original file again");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(this::load).isInstanceOf(DataException.class).hasMessage(message);
    }

    private byte[] content(String name) throws IOException {
        return Files.readAllBytes(copy.resolve(name));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.delete(copy.resolve(name));
        Files.write(copy.resolve(name), content);
    }

    private void vouchFor(String name, String original) throws IOException {
        final Path sums = copy.resolve("SHA256SUMS");
        final String changed = Files.readString(sums, UTF_8).replace(original, sha256(content(name)));
        Files.writeString(sums, changed);
    }

    private static byte[] decompress(byte[] content) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return in.readAllBytes();
        }
    }

    private static byte[] compress(byte[] content) throws IOException {
        final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        }
        return compressed.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
