package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.GameState;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentSettings;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.game.GameModule;
import org.junit.jupiter.api.Test;

class GradientProbeTest {
    /** The first update of Adam without corrections to speak of has the gradient in its first moment: (1 − β₁) g. */
    @Test
    void readsTheGradientsOfAnIteration() {
        final Experiment ring = new ExperimentReader(Plugins.onClassPath())
                .read(Path.of("../experiments/ring.json"), List.of(ExperimentSettings.backend("reference")));
        try (Backend backend = ring.backend().open()) {
            final Injector injector =
                    Guice.createInjector(new GameModule(ring, ring.data().load(), backend), new AbstractModule() {
                        @Override
                        protected void configure() {
                            bind(GradientProbe.class);
                        }
                    });
            final AdversarialGame game = injector.getInstance(AdversarialGame.class);
            final GameState start = game.state();
            final Weights gradients = injector.getInstance(GradientProbe.class).gradients(0, start);

            game.restore(start);
            game.play(0);
            final Weights moments = game.state().discriminator().optimizer().moments();
            final float[] probed = gradients.values("discriminator/0-dense/weights");
            final float[] moment = moments.values("0-dense/weights/first-moment");
            assertThat(probed).hasSameSizeAs(moment);
            for (int i = 0; i < moment.length; i++) {
                assertThat((double) probed[i]).isCloseTo(moment[i] / 0.5, within(1e-6 * largest(probed)));
            }
            assertThat(largest(gradients.values("generator/0-dense/weights"))).isPositive();
        }
    }

    private static double largest(float[] values) {
        double largest = 0;
        for (final float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
