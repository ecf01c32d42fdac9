package org.gan4j.datasets.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.WebPage;

/**
 * A file that the user names.
 *
 * @param remedy what the user can do if the file is missing
 */
public record UserFile(Path path, String remedy) {
    /** Parses a file's bytes. */
    @FunctionalInterface
    public interface Parser<T> {
        T parse(InputStream in) throws IOException;
    }

    /**
     * The parsed content of a file.
     *
     * @param sha256 of the whole file, in hexadecimal
     */
    public record Content<T>(T value, String sha256) {}

    /** @throws DataException if the file is missing, is a web page or cannot be read, or if the parser throws it */
    public <T> Content<T> read(Parser<T> parser) {
        final MessageDigest digest = Sha256.digest();
        final T value = peek(content -> {
            final InputStream in = new DigestInputStream(content, digest);
            final T parsed = parser.parse(in);
            in.transferTo(OutputStream.nullOutputStream());
            return parsed;
        });
        return new Content<>(value, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * The file's length in bytes.
     *
     * @throws DataException as {@link #read} does
     */
    public long size() {
        return peek(content -> Files.size(path));
    }

    /**
     * Parses the file, and reads no further than the parser does.
     *
     * @throws DataException as {@link #read} does
     */
    public <T> T peek(Parser<T> parser) {
        if (Files.isDirectory(path)) {
            throw new DataException(path + " is a directory, not a file; " + remedy);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            in.mark(WebPage.BEGINNING);
            WebPage.refuse(path.toString(), in.readNBytes(WebPage.BEGINNING));
            in.reset();
            return parser.parse(in);
        } catch (NoSuchFileException e) {
            throw new DataException(path + ": there is no such file; " + remedy, e);
        } catch (IOException e) {
            throw new DataException(path + " cannot be read: " + e, e);
        }
    }
}
