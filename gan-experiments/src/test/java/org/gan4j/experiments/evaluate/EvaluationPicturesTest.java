package org.gan4j.experiments.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.experiments.evaluate.Evaluation.Result;
import org.gan4j.experiments.evaluate.Evaluation.Row;
import org.gan4j.metrics.ModeCoverageSpec;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class EvaluationPicturesTest {
    private static final DataSplits RING = new RingSpec(8, 1, 0.01, 20, 0).load();

    private record AnyControl(boolean isRealData) implements Control {
        @Override
        public String expectation() {
            return "any";
        }

        @Override
        public float[] samples(int count, ControlMaterial material) {
            throw new UnsupportedOperationException();
        }
    }

    private static final Control REAL = new AnyControl(true);
    private static final Control OTHER = new AnyControl(false);

    @Test
    void showRealDataBesideTheSubjectWhateverTheirName() {
        final Row subject = row("generator", Optional.empty(), Curve.Kind.WINDOW_WIDTHS, 1);
        final Row real = row("holdout", Optional.of(REAL), Curve.Kind.WINDOW_WIDTHS, 3);
        final Row other = row("real", Optional.of(OTHER), Curve.Kind.WINDOW_WIDTHS, 7);

        final BufferedImage both = draw(subject, real).get("any");
        assertThat(pixels(draw(subject, real, other).get("any"))).isEqualTo(pixels(both));
        assertThat(pixels(draw(subject).get("any"))).isNotEqualTo(pixels(both));
    }

    @Test
    void goByTheKindOfACurve() {
        assertThat(draw(row("generator", Optional.empty(), Curve.Kind.WINDOW_WIDTHS, 1)))
                .containsOnlyKeys("any");
        assertThat(draw(row("generator", Optional.empty(), Curve.Kind.OTHER, 1)))
                .isEmpty();
    }

    private static Map<String, BufferedImage> draw(Row... rows) {
        final Result result = new Result("any", "", new ModeCoverageSpec(10), List.of(), 10, List.of(rows), List.of());
        return new EvaluationPictures(RING, new ReferenceBackend(), Optional.empty())
                .draw(new Evaluation(List.of(result), List.of()));
    }

    private static Row row(String name, Optional<Control> control, Curve.Kind kind, double peak) {
        final List<Curve.Point> points =
                List.of(new Curve.Point(0.1, -peak), new Curve.Point(0.3, peak), new Curve.Point(1, 0));
        return new Row(
                name,
                "",
                control,
                new Measurement(
                        Map.of(), Optional.empty(), List.of(new Curve(kind, "sigma", "nats", points)), List.of()));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
