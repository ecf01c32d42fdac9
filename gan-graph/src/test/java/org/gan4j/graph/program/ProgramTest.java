package org.gan4j.graph.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gan4j.graph.Call;
import org.gan4j.graph.Function;
import org.gan4j.graph.Gradient;
import org.gan4j.graph.Graph;
import org.gan4j.graph.Leaf;
import org.gan4j.graph.Shape;
import org.gan4j.graph.Value;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private final Graph graph = new Graph();
    private final Value x = graph.input("x", Shape.of(2, 3));

    @Test
    void hasWhatItsResultsNeedAndNothingElse() {
        final Value y = x.exp();
        y.tanh();
        final Program program = Program.of(Map.of("y", y.times(2)));
        assertThat(program.steps()).hasSize(4);
        assertThat(program.inputs()).containsExactly(new Leaf.Input("x", Shape.of(2, 3)));
    }

    @Test
    void mergesWhatIsComputedTwice() {
        final Program program = Program.of(Map.of("y", x.exp().plus(x.exp()), "z", x.exp()));
        assertThat(program.steps().stream().filter(step -> !step.inputs().isEmpty()))
                .hasSize(2);
    }

    @Test
    void replacesCallsByTheirBodiesEvenWithinBodies() {
        final Value y = graph.call(new Twice(new Doubled()), List.of(x)).get(0);
        final Program program = Program.of(Map.of("y", y));
        assertThat(program.steps()).noneMatch(step -> step.op() instanceof Call);
        assertThat(Interpreter.run(program, Map.of("x", new double[] {1, 2, 3, 4, 5, 6}))
                        .get("y"))
                .containsExactly(4, 8, 12, 16, 20, 24);
    }

    @Test
    void keepsKnownCalls() {
        final Value y = graph.call(new Twice(new Doubled()), List.of(x)).get(0);
        final Program program =
                Program.of(Map.of("y", y), call -> ((Call.Composite) call.op()).function() instanceof Doubled);
        assertThat(program.steps().stream()
                        .filter(step -> step.op() instanceof Call.Composite)
                        .map(step -> ((Call.Composite) step.op()).function()))
                .containsExactly(new Doubled(), new Doubled());
    }

    private record Doubled() implements Function {
        @Override
        public List<Value> results(List<Value> inputs) {
            return List.of(inputs.get(0).times(2));
        }
    }

    private record Twice(Function function) implements Function {
        @Override
        public List<Value> results(List<Value> inputs) {
            final Graph graph = inputs.get(0).graph();
            return graph.call(function, graph.call(function, inputs));
        }
    }

    @Test
    void overwritesWhatNothingNeedsAnyMore() {
        final Value y = x.exp();
        final Value z = y.tanh();
        final Program program = Program.of(Map.of("z", z));
        final Liveness liveness = new Liveness(program);
        assertThat(liveness.inPlace(1)).as("a given array").isEmpty();
        assertThat(liveness.inPlace(2)).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void overwritesNothingThatAViewOrAResultStillNeeds() {
        final Value y = x.exp();
        final Value view = y.reshape(6);
        final Value z = y.tanh();
        final Program program = Program.of(Map.of("view", view, "z", z));
        final Liveness liveness = new Liveness(program);
        for (int step = 0; step < program.steps().size(); step++) {
            assertThat(liveness.inPlace(step)).isEmpty();
        }
    }

    /** y − y's first row, stretched: the row changes while it is read. */
    @Test
    void overwritesNothingOfWhichAnotherOperandIsAView() {
        final Value y = x.exp();
        final Program program = Program.of(Map.of("z", y.minus(y.slice(0, 0, 1))));
        final Liveness liveness = new Liveness(program);
        assertThat(liveness.inPlace(program.steps().size() - 1)).isEmpty();
    }

    @Test
    void freesWhatIsUsedForTheLastTime() {
        final Value y = x.exp();
        final Value sum = y.sum(0, 1);
        final Program program = Program.of(Map.of("sum", sum));
        final Liveness liveness = new Liveness(program);
        assertThat(liveness.freedAfter(1)).isEmpty();
        assertThat(liveness.freedAfter(2)).containsExactly(program.steps().get(1));
    }

    /** 2 x 3 by 3 x 4: 24 multiply-adds; tanh of 8: 8 others. In memory at most: x, w and the product. */
    @Test
    void countsWhatItTakes() {
        final Value w = graph.input("w", Shape.of(3, 4));
        final Cost cost = Cost.of(Program.of(Map.of("y", x.matmul(w).tanh())));
        assertThat(cost).isEqualTo(new Cost(24, 8, 6 + 12 + 8 + 8 + 8, 6 + 12 + 8));
    }

    @Test
    void namesAnInputThatIsMissing() {
        final Program program = Program.of(Map.of("y", x.exp()));
        assertThatThrownBy(() -> Interpreter.run(program, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("input x needs 6 values, not none");
    }

    @Test
    void splitsAForwardPassFromItsGradients() {
        final Value w = graph.input("w", Shape.of(3, 4));
        final Value y = x.matmul(w).tanh();
        final Value seed = graph.input("seed", y.shape());
        final Value gradient =
                Gradient.of(List.of(y), List.of(seed), List.of(w)).get(0);
        final PhaseSplit split = PhaseSplit.of(Map.of("y", y), Map.of("w", gradient), call -> false);
        final Map<String, double[]> given = new HashMap<>();
        given.put("x", new double[] {1, -2, 3, 0.5, 0, -1});
        given.put("w", new double[] {0.1, 0.2, 0.3, 0.4, 0.5, -0.6, 0.7, 0.8, -0.9, 1, 1.1, 1.2});
        given.put("seed", new double[] {1, 2, 3, 4, 5, 6, 7, 8});
        final double[] whole =
                Interpreter.run(Program.of(Map.of("w", gradient)), given).get("w");
        final Map<String, double[]> first = Interpreter.run(split.first(), given);
        assertThat(first.keySet())
                .as("what tanh's gradient needs is its result")
                .containsExactly("y", "saved/0");
        final Map<String, double[]> both = new HashMap<>(first);
        both.putAll(given);
        assertThat(Interpreter.run(split.second(), both).get("w")).containsExactly(whole);
        assertThat(Cost.of(split.second()).multiplyAdds()).as("one product").isEqualTo(3 * 2 * 4);
    }

    @Test
    void drawsAFrameForEveryOrigin() {
        graph.setOrigin("layer \"1\"");
        final String dot = Dot.of(Program.of(Map.of(
                "y", x.matmul(graph.input("w", Shape.of(3, 1))).times(2))));
        assertThat(dot)
                .startsWith("digraph")
                .contains("label=\"layer \\\"1\\\"\"", "[label=\"MatMul\\n[2, 1]\"]", "[label=\"x\\n[2, 3]\"]")
                .doesNotContain("Constant");
    }
}
