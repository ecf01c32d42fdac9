package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.gan4j.api.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxFormatTest {
    private static final String TWO_BY_THREE = "00000802 00000002 00000003 0102030405ff";

    @Test
    void readsAnArray() throws IOException {
        assertThat(read(TWO_BY_THREE, 2, 3)).containsExactly(1, 2, 3, 4, 5, -1);
        assertThat(read("00000801 00000002 0907", 2)).containsExactly(9, 7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | f is truncated: it ends within its header",
                "00000802 00000002 000000                    | f is truncated: it ends within its header",
                "1f8b0808 00000002 00000003 010203040506     | f must start with 0x00000802, as IDX files of 2-dimensional byte arrays do, not with 0x1f8b0808",
                "00000803 00000001 00000002 00000003 0102    | f must start with 0x00000802, as IDX files of 2-dimensional byte arrays do, not with 0x00000803",
                "00000d02 00000002 00000003 010203040506     | f must start with 0x00000802, as IDX files of 2-dimensional byte arrays do, not with 0x00000d02",
                "00000802 00000003 00000002 010203040506     | f must hold 2 x 3 bytes, not 3 x 2",
                "00000802 ffffffff 00000003 010203040506     | f must hold 2 x 3 bytes, not -1 x 3",
                "00000802 00000002 00000003 0102030405       | f is truncated: it ends after 5 of its 2 x 3 bytes",
                "00000802 00000002 00000003                  | f is truncated: it ends after 0 of its 2 x 3 bytes",
                "00000802 00000002 00000003 01020304050607   | f goes on after its 2 x 3 bytes",
            })
    void refusesEverythingElse(String hex, String message) {
        assertThatThrownBy(() -> read(hex, 2, 3))
                .isInstanceOf(DataException.class)
                .hasMessage(message);
    }

    private static byte[] read(String hex, Integer... dimensions) throws IOException {
        final byte[] content = HexFormat.of().parseHex(hex.replace(" ", ""));
        return IdxFormat.read("f", new ByteArrayInputStream(content), List.of(dimensions));
    }
}
