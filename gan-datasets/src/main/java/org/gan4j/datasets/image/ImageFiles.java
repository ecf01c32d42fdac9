package org.gan4j.datasets.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.data.DataException;

/** The PNG and JPEG files in a directory, in the order of their names, without those in subdirectories. */
record ImageFiles(Path directory, List<Path> files) {
    /** Not hidden files: macOS leaves {@code ._x.png} beside {@code x.png}. */
    private static final Pattern IMAGE = Pattern.compile("[^.].*\\.(png|jpe?g)", Pattern.CASE_INSENSITIVE);

    private static final int MOST_NAMES = 5;

    /** @throws DataException if there is no such directory, or it has no images; the message describes what it has */
    static ImageFiles in(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            final List<Path> all = entries.sorted().toList();
            final List<Path> images = all.stream().filter(ImageFiles::isImage).toList();
            if (images.isEmpty()) {
                throw new DataException(directory + " has no PNG or JPEG images directly in it, but " + describe(all)
                        + "; name the directory that has");
            }
            return new ImageFiles(directory, images);
        } catch (NoSuchFileException e) {
            throw new DataException(
                    directory + ": there is no such directory; put the images there, or correct the path", e);
        } catch (NotDirectoryException e) {
            throw new DataException(directory + " is a file, not a directory of images; name the directory", e);
        } catch (IOException e) {
            throw new DataException(directory + " cannot be read: " + e, e);
        }
    }

    int count() {
        return files.size();
    }

    private static boolean isImage(Path path) {
        return IMAGE.matcher(path.getFileName().toString()).matches() && Files.isRegularFile(path);
    }

    private static String describe(List<Path> entries) {
        if (entries.isEmpty()) {
            return "nothing";
        }
        final String names = entries.stream()
                .limit(MOST_NAMES)
                .map(entry -> entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
                .collect(Collectors.joining(", "));
        return entries.size() > MOST_NAMES ? names + " …" : names;
    }
}
