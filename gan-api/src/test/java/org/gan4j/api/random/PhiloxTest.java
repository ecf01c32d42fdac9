package org.gan4j.api.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the known answers published with Random123 ({@code kat_vectors}, philox4x32 of 10 rounds). */
class PhiloxTest {
    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void givesThePublishedBlocks(String counter, String key, String block) {
        final int[] c = words(counter);
        final int[] k = words(key);
        final int[] actual = new int[4];
        Philox.block(c[0], c[1], c[2], c[3], k[0], k[1], actual);

        assertThat(actual).isEqualTo(words(block));
    }

    private static int[] words(String hex) {
        return Arrays.stream(hex.split(" ", -1))
                .mapToInt(HexFormat::fromHexDigits)
                .toArray();
    }
}
