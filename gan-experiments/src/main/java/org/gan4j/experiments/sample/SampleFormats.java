package org.gan4j.experiments.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats among which people choose. The first is the one for who does not. */
public record SampleFormats(List<SampleFormat> formats) {
    public SampleFormats {
        formats = List.copyOf(formats);
    }

    /** For samples one by one. */
    public static SampleFormats ofSamples() {
        final IdxFormat idx = new IdxFormat();
        return new SampleFormats(
                List.of(PngFormat.ofSamples(), new NpyFormat(), new SafetensorsFormat(), idx, new GzipFormat(idx)));
    }

    /** For examples of data, which need nothing said of their making. */
    public static SampleFormats ofExamples() {
        final IdxFormat idx = new IdxFormat();
        return new SampleFormats(List.of(new NpyFormat(), idx, new GzipFormat(idx), PngFormat.ofExamples()));
    }

    /** For rows of so many samples. */
    public static SampleFormats ofRows(int steps) {
        return new SampleFormats(List.of(PngFormat.ofRows(steps), new GifFormat(steps)));
    }

    /** In order. */
    public List<String> names() {
        return formats.stream().map(SampleFormat::name).toList();
    }

    public SampleFormat standard() {
        return formats.get(0);
    }

    /** @throws IllegalArgumentException if there is none of that name; lists those there are */
    public SampleFormat named(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown format \"" + name + "\"; known: " + String.join(", ", names())));
    }

    /** @throws IllegalArgumentException if its name ends as no format's do; lists the endings */
    public SampleFormat of(Path file) {
        final String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.endings().stream().anyMatch(name::endsWith))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the ending of " + file + " names no format; known: "
                        + formats.stream()
                                .flatMap(format -> format.endings().stream())
                                .collect(Collectors.joining(", "))));
    }
}
