package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    @Test
    void areTheEndsOfPathsIfTheseDiffer() {
        assertThat(names("/generator/optimizer/rate", "/loss", "mode-coverage/modes"))
                .containsExactly("rate", "loss", "modes");
    }

    @Test
    void areLongerWhereEndsAreAlike() {
        assertThat(names("/generator/optimizer/rate", "/discriminator/optimizer/rate", "/rate", "/batchSize"))
                .containsExactly("generator/optimizer/rate", "discriminator/optimizer/rate", "rate", "batchSize");
        assertThat(names("/a/b", "/c/a/b")).containsExactly("a/b", "c/a/b");
    }

    @Test
    void doNotBeginWithANumber() {
        assertThat(names("/layers/0/units", "/layers/2/units", "/metrics/1"))
                .containsExactly("layers/0/units", "layers/2/units", "metrics/1");
        assertThat(names("/0")).containsExactly("0");
    }

    private static List<String> names(String... paths) {
        return List.copyOf(ShortNames.of(List.of(paths)).values());
    }
}
