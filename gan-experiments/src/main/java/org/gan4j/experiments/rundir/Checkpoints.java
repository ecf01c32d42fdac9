package org.gan4j.experiments.rundir;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.experiments.game.GameStateFile;

/**
 * The checkpoints of a run, each a {@link GameStateFile}.
 *
 * @param run the run's directory
 */
public record Checkpoints(Path run) {
    private static final String DIRECTORY = "checkpoints";
    private static final Pattern NAME = Pattern.compile("(\\d{6,18})\\.safetensors");

    /** The name, within the run's directory, of the state after that many iterations. */
    public static String name(long iteration) {
        return String.format(Locale.ROOT, "%s/%06d.safetensors", DIRECTORY, iteration);
    }

    public Path file(long iteration) {
        return run.resolve(name(iteration));
    }

    /** Those that there are, ascending. */
    public List<Long> iterations() {
        final Path directory = run.resolve(DIRECTORY);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        final List<Long> iterations = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (final Path file : files) {
                final Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    iterations.add(Long.parseLong(name.group(1)));
                }
            }
        } catch (IOException e) {
            throw FileFailure.of("cannot list " + directory, e);
        }
        Collections.sort(iterations);
        return iterations;
    }
}
