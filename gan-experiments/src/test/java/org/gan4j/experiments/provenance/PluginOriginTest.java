package org.gan4j.experiments.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.gan4j.api.plugin.GanPlugin;
import org.gan4j.testkit.plugin.TinyPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginOriginTest {
    private static final String PLUGIN = TinyPlugin.class.getName();

    @TempDir
    private Path directory;

    @Test
    void namesJarVersionAndChecksum() throws IOException, NoSuchAlgorithmException {
        final Path jar = jar(Optional.of("2.3"));
        final ObjectNode json = new PluginOrigin("com.acme.Own", Optional.of(jar)).json();

        final byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
        assertThat(json.toString())
                .isEqualTo("{\"class\":\"com.acme.Own\",\"jar\":\"tiny plug-in.jar\",\"version\":\"2.3\",\"sha256\":\""
                        + HexFormat.of().formatHex(sum) + "\"}");
    }

    @Test
    void hasNoVersionWhereTheManifestHasNone() throws IOException {
        final ObjectNode json = new PluginOrigin("com.acme.Own", Optional.of(jar(Optional.empty()))).json();

        assertThat(json.has("version")).isFalse();
        assertThat(json.get("sha256").asText()).hasSize(64);
    }

    @Test
    void namesADirectoryOfClasses() {
        assertThat(new PluginOrigin("com.acme.Own", Optional.of(directory))
                        .json()
                        .toString())
                .isEqualTo("{\"class\":\"com.acme.Own\",\"directory\":\"" + directory + "\"}");
    }

    @Test
    void findsAPluginOfAJarOnTheClassPath() throws IOException {
        final Path jar = jar(Optional.of("2.3"));
        final Thread thread = Thread.currentThread();
        final ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new ChildFirst(jar.toUri().toURL())) {
            thread.setContextClassLoader(loader);
            final List<PluginOrigin> origins = PluginOrigin.onClassPath();
            assertThat(origins).contains(new PluginOrigin(PLUGIN, Optional.of(jar)));
            assertThat(origins).extracting(PluginOrigin::plugin).contains("org.gan4j.api.plugin.StandardPlugin");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Takes the plug-in from the jar, and all else from where the tests have it. */
    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(URL jar) {
            super(new URL[] {jar}, GanPlugin.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(PLUGIN) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    private Path jar(Optional<String> version) throws IOException {
        final Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        version.ifPresent(text -> manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, text));
        final Path jar = directory.resolve("tiny plug-in.jar");
        final String file = PLUGIN.replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(file));
            out.write(
                    TinyPlugin.class.getClassLoader().getResourceAsStream(file).readAllBytes());
            out.putNextEntry(new JarEntry("META-INF/services/" + GanPlugin.class.getName()));
            out.write(PLUGIN.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
