package org.gan4j.experiments.rundir;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.config.Fault;
import org.gan4j.config.Location;
import org.gan4j.experiments.provenance.PluginOrigin;

/**
 * The plug-ins that a run was made with.
 *
 * @param file that tells of them
 * @param provenance its content; empty if there is none
 */
public record RunPlugins(Path file, Optional<JsonNode> provenance) {
    /** Those that are not on the class path now, as far as {@code provenance.json} tells. */
    public List<Fault> missing() {
        final Set<String> present =
                PluginOrigin.onClassPath().stream().map(PluginOrigin::plugin).collect(Collectors.toSet());
        return recorded()
                .filter(plugin -> !present.contains(plugin.path("class").asText()))
                .map(this::fault)
                .toList();
    }

    private Stream<JsonNode> recorded() {
        return provenance.stream().flatMap(json -> json.path("plugins").valueStream());
    }

    private Fault fault(JsonNode plugin) {
        return new Fault(
                new Location(file.toString(), 0, 0),
                "",
                "the run had the plug-in " + plugin.path("class").asText() + place(plugin)
                        + ", which is not on the class path now: GAN_CLASSPATH adds it");
    }

    private static String place(JsonNode plugin) {
        if (!plugin.has("jar")) {
            return plugin.has("directory") ? " in " + plugin.get("directory").asText() : "";
        }
        final String version =
                plugin.has("version") ? "version " + plugin.get("version").asText() + ", " : "";
        return " of " + plugin.get("jar").asText() + " (" + version + "SHA-256 "
                + plugin.path("sha256").asText() + ")";
    }
}
