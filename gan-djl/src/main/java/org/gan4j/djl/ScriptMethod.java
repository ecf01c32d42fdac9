package org.gan4j.djl;

import java.util.ArrayList;
import java.util.List;

/** A method of a script as it is written, line by line. */
final class ScriptMethod {
    private final String signature;
    private final List<String> lines = new ArrayList<>();

    /** @param signature from the name on: {@code evaluate(self, x: Tensor) -> Tensor} */
    ScriptMethod(String signature) {
        this.signature = signature;
    }

    void line(String line) {
        lines.add(line);
    }

    /** The method with a last line that returns the expression. */
    String returning(String expression) {
        return "  def " + signature + ":\n    " + String.join("\n    ", lines) + "\n    return " + expression + "\n";
    }
}
