package org.gan4j.experiments.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.CsvTable;

/** The losses of every iteration: a column each for backend and player; blank where not finite. */
record LossesCsv(Report report) {
    String text() {
        final Stream<String> lines =
                LongStream.rangeClosed(1, report.iterations()).mapToObj(this::line);
        return Stream.concat(Stream.of(header()), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private String header() {
        return line(
                Cell.of("iteration"),
                played -> List.of(
                        Cell.of(played.backend() + "/discriminator"), Cell.of(played.backend() + "/generator")));
    }

    private String line(long iteration) {
        return line(
                Cell.of(iteration),
                played -> List.of(
                        Cell.of(played.discriminatorLoss(iteration)), Cell.of(played.generatorLoss(iteration))));
    }

    private String line(Cell first, Function<Played, List<Cell>> cells) {
        return CsvTable.line(Stream.concat(
                        Stream.of(first), report.played().stream().map(cells).flatMap(List::stream))
                .toList());
    }
}
