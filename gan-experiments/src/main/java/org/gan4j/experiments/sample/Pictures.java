package org.gan4j.experiments.sample;

import java.util.Optional;
import org.gan4j.pictures.SamplePicture;

/** Pictures of sets of samples, as far as there are any. */
final class Pictures {
    /** What holds samples of rows, of which there are pictures alone. */
    static final String NO_ROWS = "gan sample writes samples one by one as .npy or .safetensors";

    private Pictures() {}

    /** @throws IllegalArgumentException if no picture could show so many */
    static int count(SampleSet samples) {
        if (samples.count() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no picture shows " + samples.count() + " samples: ask for fewer");
        }
        return (int) samples.count();
    }

    /**
     * @param instead what holds such samples
     * @throws IllegalArgumentException if there is no picture of such samples
     */
    static SamplePicture required(Optional<SamplePicture> picture, SampleSet samples, String instead) {
        return picture.orElseThrow(() -> new IllegalArgumentException(
                "there is no picture of samples of shape " + samples.shape() + "; " + instead));
    }
}
