package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Reads what a run left. */
record RunFiles(Path directory) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static RunFiles of(RunOutcome outcome) {
        return new RunFiles(outcome.directory());
    }

    /** Relative names of all files, sorted. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    JsonNode json(String name) throws IOException {
        return JSON.readTree(directory.resolve(name).toFile());
    }

    List<JsonNode> jsonLines(String name) throws IOException {
        final List<JsonNode> lines = new ArrayList<>();
        for (final String line : lines(name)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    List<String> lines(String name) throws IOException {
        return Files.readAllLines(directory.resolve(name));
    }

    BufferedImage image(String name) throws IOException {
        return ImageIO.read(directory.resolve(name).toFile());
    }
}
