package org.gan4j.experiments.sweep;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short names for paths such as {@code /generator/optimizer/rate}: as much of the end as tells each from the others. */
final class ShortNames {
    private static final String SEPARATOR = "/";

    private ShortNames() {}

    /** By path. A name does not begin with a number, which says little by itself, unless the path does. */
    static Map<String, String> of(Collection<String> paths) {
        final Map<String, String> names = new LinkedHashMap<>();
        paths.forEach(path -> names.put(path, name(path, paths)));
        return names;
    }

    private static String name(String path, Collection<String> paths) {
        final List<String> parts = parts(path);
        int length = 1;
        while (length < parts.size() && !tells(last(parts, length), path, paths)) {
            length++;
        }
        return String.join(SEPARATOR, last(parts, length));
    }

    private static boolean tells(List<String> end, String path, Collection<String> paths) {
        return !end.get(0).matches("\\d+")
                && paths.stream()
                        .filter(other -> !other.equals(path))
                        .noneMatch(other -> last(parts(other), end.size()).equals(end));
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split(SEPARATOR, -1))
                .dropWhile(String::isEmpty)
                .toList();
    }

    private static List<String> last(List<String> parts, int length) {
        return parts.subList(Math.max(0, parts.size() - length), parts.size());
    }
}
