package org.gan4j.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Guesses what somebody meant to write. */
public final class DidYouMean {
    private static final int LETTERS_PER_SLIP = 3;
    private static final int LONGEST = 100;
    private static final int UNLIKE = -1;

    private DidYouMean() {}

    /** The known word nearest to {@code word}, unless none is near; case counts for nothing. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        final var slips = new DamerauLevenshteinDistance(Math.max(1, word.length() / LETTERS_PER_SLIP));
        return known.stream()
                .filter(candidate -> distance(slips, word, candidate) != UNLIKE)
                .min(Comparator.comparingInt(candidate -> distance(slips, word, candidate)));
    }

    /** {@code ; did you mean "…"?}, or what else to say. */
    public static String hint(Optional<String> nearest, String otherwise) {
        return nearest.map(name -> "; did you mean \"" + name + "\"?").orElse(otherwise);
    }

    private static int distance(DamerauLevenshteinDistance slips, String word, String candidate) {
        return slips.apply(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }
}
