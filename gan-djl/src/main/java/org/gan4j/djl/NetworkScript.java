package org.gan4j.djl;

import java.util.List;
import java.util.function.Predicate;
import org.gan4j.api.network.NetworkSpec;

/**
 * Writes a network as a TorchScript class, whose methods each compute a whole pass: PyTorch then goes from layer to layer
 * by itself, and a layer may overwrite what is no longer needed. Gradients are written out, too:
 * PyTorch's automatic differentiation would keep and copy more.
 *
 * <pre>
 * output(parameters, masks, x)                            of a pass that nobody differentiates
 * forward(parameters, masks, x)                           the output, and what differentiation needs
 * backward(parameters, gathered, saved, gradient, first)  adds to what was gathered, or replaces it
 * input_gradient(parameters, saved, gradient)
 * evaluate(parameters, x)
 * </pre>
 */
final class NetworkScript {
    static final String OUTPUT = "output";
    static final String FORWARD = "forward";
    static final String BACKWARD = "backward";
    static final String INPUT_GRADIENT = "input_gradient";
    static final String EVALUATE = "evaluate";

    private static final String GATHERERS = """
              def gather(self, gathered: Tensor, share: Tensor, first: bool) -> Tensor:
                if first:
                  result = torch.copy_(gathered, share)
                else:
                  result = torch.add_(gathered, share)
                return result
              def gather_product(self, gathered: Tensor, left: Tensor, right: Tensor, first: bool) -> Tensor:
                if first:
                  result = torch.mm(left, right, out=gathered)
                else:
                  result = torch.addmm_(gathered, left, right)
                return result
            """;

    private final Saved saved = new Saved();
    private final List<LayerScript> layers;
    private final int lowestTrained;

    NetworkScript(NetworkSpec spec) {
        layers = spec.nodes().stream()
                .map(node -> node.layer().accept(new ScriptBuilder(new ScriptNode(spec, node, saved))))
                .toList();
        lowestTrained = lowestTrained(spec);
    }

    /** Index of the first layer with parameters: earlier layers need no gradient. */
    private static int lowestTrained(NetworkSpec spec) {
        return spec.nodes().stream()
                .filter(node -> !node.parameters().isEmpty())
                .mapToInt(node -> node.index())
                .findFirst()
                .orElse(spec.nodes().size());
    }

    /** The methods of the class. */
    String methods() {
        final String differentiation = backward() + inputGradient(); // first, because they decide what forward saves
        return GATHERERS + differentiation + forward() + output() + evaluate();
    }

    private String backward() {
        final ScriptMethod method = new ScriptMethod(BACKWARD
                + "(self, parameters: List[Tensor], gathered: List[Tensor], saved: List[Tensor], gradient: Tensor, first: bool)"
                + " -> bool");
        ScriptValue gradient = ScriptValue.kept("gradient");
        for (int layer = layers.size() - 1; layer > lowestTrained; layer--) {
            gradient = layers.get(layer).backward(gradient, method);
        }
        if (lowestTrained < layers.size()) {
            layers.get(lowestTrained).gather(gradient, method);
        }
        return method.returning("first");
    }

    private String inputGradient() {
        final ScriptMethod method = new ScriptMethod(
                INPUT_GRADIENT + "(self, parameters: List[Tensor], saved: List[Tensor], gradient: Tensor) -> Tensor");
        ScriptValue gradient = ScriptValue.kept("gradient");
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            gradient = layers.get(layer).inputGradient(gradient, method);
        }
        return method.returning(gradient.name());
    }

    private String forward() {
        final ScriptMethod method = new ScriptMethod(FORWARD
                + "(self, parameters: List[Tensor], masks: List[Tensor], x0: Tensor) -> Tuple[Tensor, List[Tensor]]");
        return method.returning("(" + forward(method, saved::contains) + ", " + saved.list() + ")");
    }

    private String output() {
        final ScriptMethod method = new ScriptMethod(
                OUTPUT + "(self, parameters: List[Tensor], masks: List[Tensor], x0: Tensor) -> Tensor");
        return method.returning(forward(method, name -> false).name());
    }

    private ScriptValue forward(ScriptMethod method, Predicate<String> isSaved) {
        ScriptValue value = ScriptValue.kept("x0");
        for (final LayerScript layer : layers) {
            value = layer.forward(value, method);
            value = new ScriptValue(value.name(), value.free() && !isSaved.test(value.name()));
        }
        return value;
    }

    private String evaluate() {
        final ScriptMethod method =
                new ScriptMethod(EVALUATE + "(self, parameters: List[Tensor], x0: Tensor) -> Tensor");
        ScriptValue value = ScriptValue.kept("x0");
        for (final LayerScript layer : layers) {
            value = layer.evaluate(value, method);
        }
        return method.returning(value.name());
    }
}
