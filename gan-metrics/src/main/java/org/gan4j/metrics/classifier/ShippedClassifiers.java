package org.gan4j.metrics.classifier;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.network.Shape;

/** The classifiers of this jar. */
public final class ShippedClassifiers {
    private static final List<String> NAMES = List.of("mlp-mnist", "mlp-fashion-mnist");

    private ShippedClassifiers() {}

    public static List<String> names() {
        return NAMES;
    }

    /**
     * @param name one of {@link #names}
     * @throws org.gan4j.api.data.DataException if its files are corrupt
     */
    public static LoadedClassifier named(String name) {
        return new ClassifierReader(ShippedClassifiers::resource).read(name);
    }

    /** The one that tells these classes of such images apart. */
    public static Optional<LoadedClassifier> of(List<String> classes, Shape image) {
        return nameOf(classes, image).map(ShippedClassifiers::named);
    }

    /** The name of the one that tells these classes of such images apart; reads no weights. */
    public static Optional<String> nameOf(List<String> classes, Shape image) {
        final ClassifierReader reader = new ClassifierReader(ShippedClassifiers::resource);
        return NAMES.stream()
                .filter(name -> reader.description(name).tellsApart(classes, image))
                .findFirst();
    }

    /** The name of the one that tells the classes of such images apart; none of other data. */
    public static Optional<String> nameOf(DataTraits data) {
        return data.images().flatMap(image -> nameOf(data.classes(), data.shape()));
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = ShippedClassifiers.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException("no such resource");
            }
            return in.readAllBytes();
        }
    }
}
