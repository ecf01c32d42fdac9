package org.gan4j.api.data;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An HTML page saved under the name of a data file: a server's error, or the page that links to the file. */
public final class WebPage {
    /** The number of first bytes to examine. */
    public static final int BEGINNING = 512;

    private static final Pattern HTML = Pattern.compile(
            "(\u00EF\u00BB\u00BF)?\\s*(<\\?xml.*|<!--.*)?<(!doctype\\s+html|html)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WebPage() {}

    /**
     * Throws if the file is a web page.
     *
     * @param name what messages call the file
     * @param beginning the file's first bytes; only the first {@link #BEGINNING} count
     * @throws DataException if the file is a web page
     */
    public static void refuse(String name, byte[] beginning) {
        final int length = Math.min(BEGINNING, beginning.length);
        final String text = new String(beginning, 0, length, StandardCharsets.ISO_8859_1);
        if (HTML.matcher(text).matches()) {
            throw new DataException(name + " is a web page (HTML), whatever its name says; open it in a browser to see"
                    + " what it is, and download the file itself");
        }
    }
}
