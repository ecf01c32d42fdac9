package org.gan4j.experiments.provenance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.gan4j.api.plugin.GanPlugin;

/**
 * Where a plug-in was loaded from.
 *
 * @param plugin the name of its class
 * @param place its jar, or the directory of its classes; empty where the class loader does not say
 */
public record PluginOrigin(String plugin, Optional<Path> place) {
    /** Of every plug-in on the class path, by the names of their classes. */
    public static List<PluginOrigin> onClassPath() {
        return ServiceLoader.load(GanPlugin.class).stream()
                .map(provider -> of(provider.type()))
                .sorted(Comparator.comparing(PluginOrigin::plugin))
                .toList();
    }

    private static PluginOrigin of(Class<? extends GanPlugin> type) {
        final Optional<Path> place = Optional.ofNullable(
                        type.getProtectionDomain().getCodeSource())
                .map(source -> path(source.getLocation()));
        return new PluginOrigin(type.getName(), place);
    }

    private static Path path(URL location) {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + location, e);
        }
    }

    /** {@code class}; of a jar its name, the {@code version} in its manifest and its {@code sha256}, else the {@code directory}. */
    public ObjectNode json() {
        final ObjectNode json = JsonNodeFactory.instance.objectNode().put("class", plugin);
        place.ifPresent(from -> describe(from, json));
        return json;
    }

    private static void describe(Path place, ObjectNode json) {
        if (Files.isDirectory(place)) {
            json.put("directory", place.toString());
        } else {
            describeJar(place, json);
        }
    }

    private static void describeJar(Path place, ObjectNode json) {
        json.put("jar", place.getFileName().toString());
        try {
            version(place).ifPresent(version -> json.put("version", version));
            json.put(
                    "sha256",
                    MoreFiles.asByteSource(place).hash(Hashing.sha256()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }

    private static Optional<String> version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
        }
    }
}
