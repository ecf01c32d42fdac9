package org.gan4j.experiments.evaluate;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.Labels;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.metric.Curve;
import org.gan4j.experiments.evaluate.Evaluation.Result;
import org.gan4j.experiments.evaluate.Evaluation.Row;
import org.gan4j.pictures.ModeScatter;
import org.gan4j.pictures.OptimumChart;
import org.gan4j.pictures.PairGrid;
import org.gan4j.pictures.Palette;
import org.gan4j.pictures.ShareChart;
import org.gan4j.spec.Range;

/**
 * The pictures of an evaluation, as far as data and metrics offer them: samples beside the nearest training examples; of each
 * metric that returns a curve, a picture of the metric's name.
 */
final class EvaluationPictures {
    private static final String NEAREST = "nearest";
    private static final int PAIRS = 48;
    /** Of many classes, bars tell nothing. */
    private static final int MOST_CLASSES = 30;

    private static final Color OF_SOURCE = Palette.color(1);
    private static final Color OF_REAL = Palette.color(0);

    private final DataSplits data;
    private final Backend backend;
    private final Optional<SampleSource> source;

    /** @param data as {@link org.gan4j.api.metric.MetricUnits} has them */
    EvaluationPictures(DataSplits data, Backend backend, Optional<SampleSource> source) {
        this.data = data;
        this.backend = backend;
        this.source = source;
    }

    /** By name, without an ending. */
    Map<String, BufferedImage> draw(Evaluation evaluation) {
        final Map<String, BufferedImage> pictures = new LinkedHashMap<>();
        pairs().ifPresent(picture -> pictures.put(NEAREST, picture));
        evaluation
                .results()
                .forEach(result -> picture(result).ifPresent(picture -> pictures.put(result.name(), picture)));
        return pictures;
    }

    private Optional<BufferedImage> pairs() {
        final Dataset train = data.train();
        final Optional<ImageFormat> format = train.images();
        if (source.isEmpty() || format.isEmpty()) {
            return Optional.empty();
        }
        final int count = Math.min(PAIRS, source.get().most());
        final float[] samples = source.get().samples(NEAREST, count, share -> {});
        final PairGrid grid = new PairGrid(
                format.get(),
                Range.UNIT,
                source.get().each(),
                "the training example nearest to it, by Euclidean distance of pixels");
        return Optional.of(grid.draw(count, samples, NearestExamples.of(samples, train, backend)));
    }

    private Optional<BufferedImage> picture(Result result) {
        final List<Row> rows = result.rows().stream()
                .filter(row -> !row.measurement().curves().isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return switch (curve(rows.get(0)).kind()) {
            case CLASS_SHARES -> classes(result, rows);
            case MODE_SHARES -> modes(result, rows.get(0));
            case WINDOW_WIDTHS -> Optional.of(widths(result, rows));
            case OTHER -> Optional.empty();
        };
    }

    private static Curve curve(Row row) {
        return row.measurement().curves().get(0);
    }

    private Optional<BufferedImage> classes(Result result, List<Row> rows) {
        final List<String> classes = data.train().labels().map(Labels::classes).orElse(List.of());
        if (classes.isEmpty() || classes.size() > MOST_CLASSES) {
            return Optional.empty();
        }
        final List<ShareChart.Series> series = telling(rows).stream()
                .map(row -> new ShareChart.Series(row.name(), color(row, rows), values(curve(row))))
                .toList();
        final String title = String.format(Locale.ROOT, "Classes of %,d samples, by a classifier", result.samples());
        return Optional.of(new ShareChart(title, "class", classes, series).draw());
    }

    /** What was asked about beside real data; without it, all controls. */
    private static List<Row> telling(List<Row> rows) {
        final List<Row> telling = new ArrayList<>(rows);
        if (!rows.get(0).isControl()) {
            telling.removeIf(row -> row.isControl() && !row.isRealData());
        }
        return telling;
    }

    /** As in all pictures, red is generated and blue is real. */
    private static Color color(Row row, List<Row> rows) {
        if (!row.isControl()) {
            return OF_SOURCE;
        }
        return row.isRealData() ? OF_REAL : Palette.color(2 + rows.indexOf(row));
    }

    private Optional<BufferedImage> modes(Result result, Row row) {
        if (source.isEmpty()
                || !ModeScatter.shows(data.train().shape())
                || !(data.train() instanceof Mixture mixture)) {
            return Optional.empty();
        }
        final float[] samples = source.get().samples(result.name(), result.samples(), share -> {});
        return Optional.of(new ModeScatter(data.train(), mixture).draw(samples, values(curve(row))));
    }

    private static BufferedImage widths(Result result, List<Row> rows) {
        final List<OptimumChart.Series> series = telling(rows).stream()
                .map(row -> new OptimumChart.Series(
                        row.name(), color(row, rows), arguments(curve(row)), values(curve(row))))
                .toList();
        final Curve first = curve(rows.get(0));
        final String title =
                String.format(Locale.ROOT, "How the width of the window is chosen (%,d samples)", result.samples());
        return new OptimumChart(title, first.argument(), first.value() + " of validation data (nats)", series).draw();
    }

    private static double[] arguments(Curve curve) {
        return curve.points().stream().mapToDouble(Curve.Point::x).toArray();
    }

    private static double[] values(Curve curve) {
        return curve.points().stream().mapToDouble(Curve.Point::y).toArray();
    }
}
