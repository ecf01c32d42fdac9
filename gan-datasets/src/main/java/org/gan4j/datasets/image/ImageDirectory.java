package org.gan4j.datasets.image;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.datasets.examples.Bytes;
import org.gan4j.datasets.examples.Content;
import org.gan4j.datasets.examples.LoadedParts;
import org.gan4j.datasets.examples.Slices;
import org.gan4j.datasets.file.Heap;
import org.gan4j.datasets.file.Sha256;
import org.gan4j.datasets.file.UserFile;
import org.gan4j.spec.Range;

/** Images of one form: part {@code all} in the directory itself, other parts in subdirectories of their names. */
record ImageDirectory(Path directory, ImageForm form) {
    private static final String ALL = "all";
    private static final String REMEDY = "was it deleted while the directory was read?";

    /**
     * Counts the files.
     *
     * @throws DataException if there are no images
     */
    DataOutline outline(Slices slices, Range range) {
        final Map<String, Integer> counts = new HashMap<>();
        slices.parts()
                .forEach(part ->
                        counts.put(part, ImageFiles.in(directoryOf(part)).count()));
        return slices.outline(form.shape(), Content.IMAGES, counts, range, form.size());
    }

    /** @throws DataException if there are no images, or one of them is corrupt or does not have the form */
    DataSplits load(Slices slices, Range range, LoadProgress progress) {
        final Map<String, ImageFiles> files = new TreeMap<>();
        slices.parts().forEach(part -> files.put(part, ImageFiles.in(directoryOf(part))));
        final int total = files.values().stream().mapToInt(ImageFiles::count).sum();
        final Progress told = new Progress(progress, total);
        final LoadedParts parts = new LoadedParts();
        files.forEach((part, images) -> {
            final byte[] pixels = new byte[Heap.fit(directory.toString(), images.count(), form.size(), 1)];
            parts.addChecksum(images.directory(), decode(images.files(), pixels, told));
            final Bytes bytes = new Bytes(form.shape(), Content.IMAGES, pixels, range);
            bytes.doubt().ifPresent(doubt -> progress.warn(images.directory() + " " + doubt));
            parts.add(part, bytes.part());
        });
        return parts.splits(directory, slices);
    }

    private Path directoryOf(String part) {
        return part.equals(ALL) ? directory : directory.resolve(part);
    }

    /**
     * Decodes images, several at a time.
     *
     * @param pixels receives the images
     * @return the SHA-256 of the lines that {@code sha256sum} prints for the images
     */
    private String decode(List<Path> images, byte[] pixels, Progress progress) {
        final String lines = IntStream.range(0, images.size())
                .parallel()
                .mapToObj(i -> {
                    final String line = decode(images.get(i), pixels, i * form.size());
                    progress.add();
                    return line;
                })
                .collect(Collectors.joining());
        return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
    }

    private String decode(Path image, byte[] pixels, int offset) {
        final var content = new UserFile(image, REMEDY).read(in -> ImageDecoder.decode(image.toString(), in));
        form.fill(image.toString(), content.value(), pixels, offset);
        return content.sha256() + "  " + image.getFileName() + "\n";
    }

    /** Counts examples for several threads. */
    private static final class Progress {
        private final LoadProgress told;
        private final int total;
        private int loaded;

        Progress(LoadProgress told, int total) {
            this.told = told;
            this.total = total;
        }

        synchronized void add() {
            told.loaded(++loaded, total);
        }
    }
}
