package org.gan4j.datasets.image;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Examples {@code from} (included) to {@code to} (excluded) of a part, counted from 0. */
record Slice(Part part, int from, int to) {
    private static final Pattern FORM = Pattern.compile("(train|test)(?:\\[(\\d{0,9}):(\\d{0,9})])?");

    /**
     * Reads {@code train}, {@code train[a:b]}, {@code train[a:]} or {@code train[:b]}; of the other part likewise.
     *
     * @param field what messages call the slice
     * @throws IllegalArgumentException if it is no slice, is empty or goes beyond the part
     */
    static Slice parse(String field, String text) {
        final Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(field + " must be train (" + Part.TRAIN.size() + " examples), test ("
                    + Part.TEST.size() + ") or a part of one: train[a:b], train[a:], train[:b]; not \"" + text + "\"");
        }
        final Part part = matcher.group(1).equals("train") ? Part.TRAIN : Part.TEST;
        final Slice slice = new Slice(part, bound(matcher.group(2), 0), bound(matcher.group(3), part.size()));
        if (slice.from >= slice.to || slice.to > part.size()) {
            throw new IllegalArgumentException(
                    field + " must be " + part + "[a:b] with 0 <= a < b <= " + part.size() + ", not \"" + text + "\"");
        }
        return slice;
    }

    int size() {
        return to - from;
    }

    private static int bound(String digits, int otherwise) {
        return digits == null || digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
