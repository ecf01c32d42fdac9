package org.gan4j.testkit.backend;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.backend.BackendUnavailableException;

/**
 * Starts an engine in a separate JVM.
 *
 * @param engine a public class with a public constructor without arguments: the process creates it by name
 * @param options of the JVM
 * @param environment added to that of this process
 * @param left prefixes of the names of jars to leave off the class path
 * @param first directories at the start of the class path
 */
public record EngineStart(
        Class<? extends BackendSpec> engine,
        List<String> options,
        Map<String, String> environment,
        List<String> left,
        List<Path> first) {

    /** A start with the settings of this process. */
    public static EngineStart of(Class<? extends BackendSpec> engine) {
        return new EngineStart(engine, List.of("-Xmx256m"), Map.of(), List.of(), List.of());
    }

    public EngineStart option(String option) {
        return new EngineStart(engine, with(options, option), environment, left, first);
    }

    public EngineStart environment(String name, String value) {
        final Map<String, String> variables = new LinkedHashMap<>(environment);
        variables.put(name, value);
        return new EngineStart(engine, options, variables, left, first);
    }

    /** @param artifact prefix of the names of the jars */
    public EngineStart without(String artifact) {
        return new EngineStart(engine, options, environment, with(left, artifact), first);
    }

    /** @param directory whose files take precedence over those of the jars */
    public EngineStart before(Path directory) {
        return new EngineStart(engine, options, environment, left, with(first, directory));
    }

    /** The engine's facts, one per line, or the reason why it does not start; and the engine's own output. */
    public List<String> lines() throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), EngineStart.class.getName(), engine.getName()));
        final ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        final Process process = builder.start();
        final String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("the process failed: " + output);
        }
        return output.lines().toList();
    }

    /** The main method of the process. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        final BackendSpec spec = Class.forName(arguments[0])
                .asSubclass(BackendSpec.class)
                .getConstructor()
                .newInstance();
        try (Backend backend = spec.open()) {
            backend.facts().forEach((name, value) -> System.out.println(name + ": " + value));
        } catch (BackendUnavailableException e) {
            System.out.println(e.getMessage());
        }
    }

    private String classPath() {
        final String rest = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        left.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
        return first.stream().map(directory -> directory + File.pathSeparator).collect(Collectors.joining()) + rest;
    }

    private static <T> List<T> with(List<T> list, T element) {
        final List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
