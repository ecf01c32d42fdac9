package org.gan4j.cli;

import java.util.List;
import org.gan4j.experiments.config.ByteCount;
import org.gan4j.experiments.config.MemoryEstimate;
import org.gan4j.experiments.config.MemoryEstimate.Region;
import org.gan4j.experiments.config.MemoryEstimate.Share;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;

/** What a run must hold in memory, for people. */
record MemoryTable(MemoryEstimate estimate) {
    private static final NumberFormat BYTES = bytes -> ByteCount.text((long) bytes);
    private static final List<Column> COLUMNS =
            List.of(Column.words("").asKey(), Column.numbers("Java heap", BYTES), Column.numbers("native", BYTES));

    Table table() {
        return new Table(
                COLUMNS,
                estimate.shares().stream().map(MemoryTable::row).toList(),
                List.of(List.of(
                        Cell.of("total"),
                        Cell.of(estimate.bytes(Region.HEAP)),
                        Cell.of(estimate.bytes(Region.NATIVE)))));
    }

    private static List<Cell> row(Share share) {
        final Cell what = Cell.of(share.what());
        final Cell amount = Cell.of(share.bytes());
        return share.region() == Region.HEAP ? List.of(what, amount, Cell.BLANK) : List.of(what, Cell.BLANK, amount);
    }
}
