package org.gan4j.graph.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gan4j.graph.Contraction.Orientation;
import org.gan4j.graph.Contraction.Window;
import org.gan4j.graph.Graph;
import org.gan4j.graph.Shape;
import org.gan4j.graph.Value;
import org.junit.jupiter.api.Test;

/** What operations mean, by values worked out by hand. */
class InterpreterTest {
    private final Graph graph = new Graph();

    @Test
    void stretchesBothOperands() {
        final Value column = graph.input("a", Shape.of(2, 1));
        final Value row = graph.input("b", Shape.of(3));
        assertThat(run(column.minus(row), Map.of("a", values(10, 20), "b", values(1, 2, 3))))
                .containsExactly(9, 8, 7, 19, 18, 17);
    }

    @Test
    void keepsWhatIsNotANumber() {
        final Value x = graph.input("a", Shape.of(2));
        final double nan = Double.NaN;
        assertThat(run(x.max(0), Map.of("a", values(nan, -1)))).containsExactly(nan, 0);
        assertThat(run(graph.constant(0).max(x), Map.of("a", values(nan, -1)))).containsExactly(nan, 0);
    }

    @Test
    void saturatesWithoutOverflow() {
        final Value x = graph.input("a", Shape.of(3));
        final Map<String, double[]> given = Map.of("a", values(-1000, 0, 1000));
        assertThat(run(x.softplus(), given)).containsExactly(0, Math.log(2), 1000);
        assertThat(run(x.sigmoid(), given)).containsExactly(0, 0.5, 1);
    }

    @Test
    void movesValues() {
        final Value x = graph.input("a", Shape.of(2, 3));
        final Map<String, double[]> given = Map.of("a", values(1, 2, 3, 4, 5, 6));
        assertThat(run(x.permute(1, 0), given)).containsExactly(1, 4, 2, 5, 3, 6);
        assertThat(run(x.slice(1, 1, 3), given)).containsExactly(2, 3, 5, 6);
        assertThat(run(x.pad(0, 1, 0), given)).containsExactly(0, 0, 0, 1, 2, 3, 4, 5, 6);
        assertThat(run(graph.concat(1, List.of(x, x.slice(1, 0, 1))), given)).containsExactly(1, 2, 3, 1, 4, 5, 6, 4);
        assertThat(run(x.slice(0, 1, 2).broadcast(Shape.of(2, 3)), given)).containsExactly(4, 5, 6, 4, 5, 6);
    }

    @Test
    void reducesAxes() {
        final Value x = graph.input("a", Shape.of(2, 3));
        final Map<String, double[]> given = Map.of("a", values(1, 2, 3, 6, 5, 4));
        assertThat(run(x.sum(0), given)).containsExactly(7, 7, 7);
        assertThat(run(x.mean(1), given)).containsExactly(2, 5);
        assertThat(run(x.largest(1), given)).containsExactly(3, 6);
        assertThat(run(x.sumTo(Shape.of(3)), given)).containsExactly(7, 7, 7);
    }

    /** [[1, 2], [3, 4]] by [[5, 6], [7, 8]], each as it is or transposed. */
    @Test
    void multipliesMatrices() {
        final Value a = graph.input("a", Shape.of(2, 2));
        final Value b = graph.input("b", Shape.of(2, 2));
        final Map<String, double[]> given = Map.of("a", values(1, 2, 3, 4), "b", values(5, 6, 7, 8));
        assertThat(run(a.matmul(b), given)).containsExactly(19, 22, 43, 50);
        assertThat(run(a.matmul(Orientation.TRANSPOSED, b, Orientation.PLAIN), given))
                .containsExactly(26, 30, 38, 44);
        assertThat(run(a.matmul(Orientation.PLAIN, b, Orientation.TRANSPOSED), given))
                .containsExactly(17, 23, 39, 53);
        assertThat(run(a.permute(1, 0).matmul(b.permute(1, 0)), given)).containsExactly(23, 31, 34, 46);
    }

    /** A 3 by 3 image under a 2 by 2 kernel. */
    @Test
    void convolves() {
        final Value image = graph.input("a", Shape.of(1, 1, 3, 3));
        final Value kernel = graph.input("b", Shape.of(1, 1, 2, 2));
        final Map<String, double[]> given =
                Map.of("a", values(1, 2, 3, 4, 5, 6, 7, 8, 9), "b", values(1, 10, 100, 1000));
        assertThat(run(image.convolve(kernel, new Window(1, 0, 1)), given)).containsExactly(5421, 6532, 8754, 9865);
        assertThat(run(image.convolve(kernel, new Window(2, 1, 1)), given)).containsExactly(1000, 3200, 7040, 9865);
        assertThat(run(image.convolve(kernel, new Window(1, 0, 2)), given)).containsExactly(1 + 30 + 700 + 9000);
    }

    /** Each value spreads the kernel; where places overlap they add up. */
    @Test
    void convolvesTransposed() {
        final Value image = graph.input("a", Shape.of(1, 1, 1, 2));
        final Value kernel = graph.input("b", Shape.of(1, 1, 1, 2));
        final Map<String, double[]> given = Map.of("a", values(1, 2), "b", values(1, 10));
        assertThat(run(image.convolveTransposed(kernel, new Window(1, 0, 1), 1, 3), given))
                .containsExactly(1, 12, 20);
        assertThat(run(image.convolveTransposed(kernel, new Window(2, 0, 1), 1, 4), given))
                .containsExactly(1, 10, 2, 20);
        assertThat(run(image.convolveTransposed(kernel, new Window(2, 0, 1), 1, 5), given))
                .as("a column that no place reaches")
                .containsExactly(1, 10, 2, 20, 0);
    }

    private static double[] values(double... values) {
        return values;
    }

    private static double[] run(Value y, Map<String, double[]> given) {
        return Interpreter.run(Program.of(Map.of("y", y)), given).get("y");
    }
}
