package org.gan4j.experiments.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterWidthTest {
    /** As wcwidth of the C library has them. */
    @ParameterizedTest
    @CsvSource({
        "a, 1", "ü, 1", "±, 1", "…, 1", "→, 1", "λ, 1", "ж, 1", "한, 2", "漢, 2", "ひ, 2", "カ, 2", "ｶ, 1", "Ａ, 2", "￥, 2",
        "。, 2", "😀, 2", "🧪, 2", "̈, 0", "‍, 0"
    })
    void isThatOfATerminal(String character, int width) {
        assertThat(CharacterWidth.of(character.codePointAt(0))).isEqualTo(width);
    }
}
