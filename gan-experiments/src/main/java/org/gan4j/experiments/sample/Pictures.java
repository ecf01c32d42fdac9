package org.gan4j.experiments.sample;

import java.util.Optional;
import org.gan4j.experiments.picture.SamplePicture;

/** Pictures of sets of samples, as far as there are any. */
final class Pictures {
    private Pictures() {}

    /** @throws IllegalArgumentException if no picture could show so many */
    static int count(SampleSet samples) {
        if (samples.count() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no picture shows " + samples.count() + " samples: ask for fewer");
        }
        return (int) samples.count();
    }

    /** @throws IllegalArgumentException if there is no picture of such samples */
    static SamplePicture required(Optional<SamplePicture> picture, SampleSet samples) {
        return picture.orElseThrow(() -> new IllegalArgumentException(
                "there is no picture of samples of shape " + samples.shape() + "; .npy and .safetensors hold them"));
    }
}
