package org.gan4j.experiments.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.config.Fault;
import org.gan4j.config.Location;
import org.gan4j.experiments.config.PluginOrigin;

/** The plug-ins that a run was made with. */
record RunPlugins(Path directory) {
    private static final String PROVENANCE = "provenance.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Those that are not on the class path now, as far as {@code provenance.json} tells. */
    List<Fault> missing() {
        final Set<String> present =
                PluginOrigin.onClassPath().stream().map(PluginOrigin::plugin).collect(Collectors.toSet());
        return recorded()
                .filter(plugin -> !present.contains(plugin.path("class").asText()))
                .map(this::fault)
                .toList();
    }

    private Stream<JsonNode> recorded() {
        try {
            return JSON.readTree(Files.readAllBytes(directory.resolve(PROVENANCE)))
                    .path("plugins")
                    .valueStream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private Fault fault(JsonNode plugin) {
        return new Fault(
                new Location(directory.resolve(PROVENANCE).toString(), 0, 0),
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
