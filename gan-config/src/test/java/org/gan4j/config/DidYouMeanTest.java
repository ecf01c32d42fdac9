package org.gan4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
    @Test
    void takesTheNearest() {
        assertThat(DidYouMean.nearest("discriminater", List.of("discriminatory", "discriminator", "discriminates")))
                .contains("discriminator");
    }

    @Test
    void allowsASlipForEveryThreeLetters() {
        assertThat(DidYouMean.nearest("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(DidYouMean.nearest("abcdef", List.of("abcxyz"))).isEmpty();
        assertThat(DidYouMean.nearest("ab", List.of("ax"))).contains("ax");
    }

    @Test
    void countsSwappedLettersAsOneSlipAndCaseAsNone() {
        assertThat(DidYouMean.nearest("tpye", List.of("type"))).contains("type");
        assertThat(DidYouMean.nearest("BATCHSIZE", List.of("batchSize"))).contains("batchSize");
    }

    @Test
    void doesNotGuessAtEndlessWords() {
        final String word = "x".repeat(101);
        assertThat(DidYouMean.nearest(word, List.of(word))).isEmpty();
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(DidYouMean.nearest("type", List.of())).isEmpty();
    }
}
