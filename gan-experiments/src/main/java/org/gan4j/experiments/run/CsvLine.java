package org.gan4j.experiments.run;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of comma-separated values as RFC 4180 has it. */
public final class CsvLine {
    private CsvLine() {}

    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        final boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
