package org.gan4j.djl;

import java.util.ArrayList;
import java.util.List;

/** Writes a method of a script, line by line. */
final class ScriptMethod {
    private final String signature;
    private final List<String> lines = new ArrayList<>();

    /** @param signature starting with the name: {@code evaluate(self, x: Tensor) -> Tensor} */
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
