package org.gan4j.safetensors;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;

/** Maps the names of a network's weights to those in a file, {@code <role>/<index>-<layer>/<parameter>}. */
public final class NetworkTensors {
    private NetworkTensors() {}

    /** A network's weights, renamed for a file. */
    public static Weights toFile(String role, Weights weights) {
        final Map<String, Weight> named = new LinkedHashMap<>();
        weights.byName().forEach((name, weight) -> named.put(prefix(role) + name, weight));
        return new Weights(named);
    }

    /** A file's tensors, renamed for the network of that role; tensors of other networks keep their names. */
    public static Weights fromFile(String role, Weights tensors) {
        final Map<String, Weight> named = new LinkedHashMap<>();
        tensors.byName().forEach((name, weight) -> named.put(own(role, name), weight));
        return new Weights(named);
    }

    private static String own(String role, String name) {
        return name.startsWith(prefix(role)) ? name.substring(prefix(role).length()) : name;
    }

    private static String prefix(String role) {
        return role + "/";
    }
}
