package org.gan4j.metrics.classifier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.hash.Hashing;
import java.io.IOException;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.data.DataException;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.safetensors.NetworkTensors;
import org.gan4j.safetensors.SafetensorsReader;

/** Reads classifiers; no weights get out but those that the description is of. */
final class ClassifierReader {
    /** Where the files are. */
    @FunctionalInterface
    interface Source {
        byte[] read(String file) throws IOException;
    }

    private final Source source;

    ClassifierReader(Source source) {
        this.source = source;
    }

    /** @throws DataException if a file is missing or corrupt, or they do not belong together; says which and how */
    LoadedClassifier read(String name) {
        final Description description = description(name);
        final NetworkSpec network = network(name + ".json", description);
        final Weights weights = weights(name, description.sha256());
        try {
            weights.requireMatch(network.parameters());
        } catch (IllegalArgumentException e) {
            throw new DataException(name + ".safetensors does not fit " + name + ".json: " + e.getMessage(), e);
        }
        return new LoadedClassifier(
                description.name(), description.classes(), description.testAccuracy(), network, weights);
    }

    /** @throws DataException if the file is missing or no description */
    Description description(String name) {
        final String file = name + ".json";
        try {
            return Description.read(content(file));
        } catch (JsonProcessingException e) {
            throw new DataException(file + " does not describe a classifier: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new DataException(file + " cannot be read: " + e, e);
        }
    }

    private static NetworkSpec network(String file, Description description) {
        try {
            return description.network();
        } catch (IllegalArgumentException e) {
            throw new DataException(file + " does not describe a classifier: " + e.getMessage(), e);
        }
    }

    private Weights weights(String name, String sha256) {
        final String file = name + ".safetensors";
        final byte[] content = content(file);
        final String actual = Hashing.sha256().hashBytes(content).toString();
        if (!actual.equals(sha256)) {
            throw new DataException(file + " is corrupt, or of another training: its SHA-256 is " + actual + ", not "
                    + sha256 + " as " + name + ".json has it; get both files again, or train the classifier again"
                    + " (gan train-classifier) and take both");
        }
        return NetworkTensors.fromFile(
                "classifier", SafetensorsReader.read(file, content).tensors());
    }

    private byte[] content(String file) {
        try {
            return source.read(file);
        } catch (IOException e) {
            throw new DataException(file + " cannot be read: " + e, e);
        }
    }
}
