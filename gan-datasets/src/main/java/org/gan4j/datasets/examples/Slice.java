package org.gan4j.datasets.examples;

import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gan4j.spec.FieldException;

/** A slice of a part of a data set, as written in a configuration: {@code train}, {@code train[0:50000]}, {@code all[80%:]}. */
public final class Slice {
    private static final String BOUND = "(\\d{0,9}|\\d{1,3}%)";
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]+)(?:\\[" + BOUND + ":" + BOUND + "])?");
    private static final int PERCENT = 100;

    private final String field;
    private final String text;
    private final String part;
    private final IntUnaryOperator from;
    private final IntUnaryOperator to;

    private Slice(String field, String text, String part, IntUnaryOperator from, IntUnaryOperator to) {
        this.field = field;
        this.text = text;
        this.part = part;
        this.from = from;
        this.to = to;
    }

    /**
     * Parses {@code part}, {@code part[a:b]}, {@code part[a:]} or {@code part[:b]}, where a and b count examples from 0, or are
     * percentages of the part, rounded down; example b is not in the slice.
     *
     * @param field the slice's name in messages
     * @throws IllegalArgumentException if the text is not a slice
     */
    public static Slice parse(String field, String text) {
        final Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new FieldException(
                    field,
                    "must be a part of the data or a slice of one, such as train,"
                            + " train[0:1000], train[1000:] or train[:80%], not \"" + text + "\"");
        }
        return new Slice(
                field,
                text,
                matcher.group(1),
                bound(matcher.group(2), size -> 0),
                bound(matcher.group(3), size -> size));
    }

    private static IntUnaryOperator bound(String text, IntUnaryOperator otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (text.endsWith("%")) {
            final int percent = Integer.parseInt(text.substring(0, text.length() - 1));
            return size -> (int) ((long) size * percent / PERCENT);
        }
        final int count = Integer.parseInt(text);
        return size -> count;
    }

    /** The name of the part. */
    public String part() {
        return part;
    }

    /**
     * @param parts the names of all parts
     * @throws IllegalArgumentException if the slice is of another part
     */
    public void requireOneOf(Set<String> parts) {
        if (!parts.contains(part)) {
            throw new FieldException(
                    field,
                    "must be "
                            + parts.stream().sorted().collect(Collectors.joining(" or ")) + " or a slice of it, not \""
                            + text
                            + "\"");
        }
    }

    /**
     * The examples of the slice.
     *
     * @param sizes of all parts, by name
     * @throws IllegalArgumentException if there is no such part, or if the slice is empty or exceeds it
     */
    public Span in(Map<String, Integer> sizes) {
        requireOneOf(sizes.keySet());
        final int size = sizes.get(part);
        final int first = from.applyAsInt(size);
        final int end = to.applyAsInt(size);
        if (first >= end || end > size) {
            throw new FieldException(
                    field, "must be " + part + "[a:b] with 0 <= a < b <= " + size + ", not \"" + text + "\"");
        }
        return new Span(part, first, end);
    }
}
