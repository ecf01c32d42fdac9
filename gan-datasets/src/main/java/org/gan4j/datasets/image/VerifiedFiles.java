package org.gan4j.datasets.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gan4j.api.data.DataException;
import org.gan4j.datasets.file.Sha256;

/** Files whose SHA-256 is in the {@code SHA256SUMS} beside them; returns no byte of a file whose SHA-256 differs. */
final class VerifiedFiles {
    private static final String SUMS = "SHA256SUMS";
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    private final FileSource source;
    private final Map<String, String> expected;

    /** @throws DataException if there is no {@code SHA256SUMS}, or it is not in the format of sha256sum */
    VerifiedFiles(FileSource source) {
        this.source = source;
        this.expected = parse(new String(content(SUMS), StandardCharsets.UTF_8));
    }

    /** @throws DataException if the file is missing, or its checksum differs */
    byte[] read(String name) {
        final byte[] content = content(name);
        final String actual = Sha256.of(content);
        if (!actual.equals(checksum(name))) {
            throw new DataException(name + " is corrupt or truncated: its SHA-256 is " + actual + ", not "
                    + checksum(name) + " as " + SUMS + " has it; get the original file again");
        }
        return content;
    }

    /** The SHA-256 that the file must have, in hexadecimal. */
    String checksum(String name) {
        final String checksum = expected.get(name);
        if (checksum == null) {
            throw new DataException(SUMS + " has no checksum of " + name);
        }
        return checksum;
    }

    private byte[] content(String name) {
        try (InputStream in = source.open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DataException(name + " cannot be read (" + e + "); get the original file again", e);
        }
    }

    private static Map<String, String> parse(String sums) {
        final Map<String, String> expected = new HashMap<>();
        sums.lines().forEach(line -> {
            final Matcher matcher = SUM.matcher(line);
            if (!matcher.matches()) {
                throw new DataException(
                        SUMS + " must have lines of a SHA-256, two spaces and a name, not \"" + line + "\"");
            }
            expected.put(matcher.group(2), matcher.group(1));
        });
        return expected;
    }
}
