package org.gan4j.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.experiments.config.ByteCount;
import org.gan4j.experiments.config.MemoryEstimate;
import org.gan4j.experiments.config.MemoryEstimate.Region;
import org.gan4j.experiments.config.MemoryEstimate.Share;

/** What a run must hold in memory, for people. */
record MemoryTable(MemoryEstimate estimate) {
    private static final String LINE = "-".repeat(76);

    String text() {
        final Stream<String> head = Stream.of("memory, at least", LINE, row("", "Java heap", "native"), LINE);
        final Stream<String> shares = estimate.shares().stream().map(MemoryTable::row);
        final Stream<String> foot = Stream.of(
                LINE,
                row(
                        "total",
                        ByteCount.text(estimate.bytes(Region.HEAP)),
                        ByteCount.text(estimate.bytes(Region.NATIVE))));
        return Stream.of(head, shares, foot)
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String row(Share share) {
        final String amount = ByteCount.text(share.bytes());
        return share.region() == Region.HEAP ? row(share.what(), amount, "") : row(share.what(), "", amount);
    }

    private static String row(String what, String heap, String offHeap) {
        return String.format(Locale.ROOT, "%-48s %13s %13s", what, heap, offHeap)
                .stripTrailing();
    }
}
