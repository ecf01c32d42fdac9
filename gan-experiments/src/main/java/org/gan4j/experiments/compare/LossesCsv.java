package org.gan4j.experiments.compare;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gan4j.experiments.run.CsvLine;

/** The losses of every iteration: a column each for backend and player; blank where not finite. */
record LossesCsv(Report report) {
    String text() {
        final Stream<String> lines =
                LongStream.rangeClosed(1, report.iterations()).mapToObj(this::line);
        return Stream.concat(Stream.of(header()), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private String header() {
        return line(
                "iteration", played -> Stream.of(played.backend() + "/discriminator", played.backend() + "/generator"));
    }

    private String line(long iteration) {
        return line(
                Long.toString(iteration),
                played -> Stream.of(played.discriminatorLoss(iteration), played.generatorLoss(iteration))
                        .map(loss -> Double.isFinite(loss) ? loss.toString() : ""));
    }

    private String line(String first, Function<Played, Stream<String>> cells) {
        return CsvLine.of(
                Stream.concat(Stream.of(first), report.played().stream().flatMap(cells))
                        .toArray(String[]::new));
    }
}
