package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.gan4j.api.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxReaderTest {
    @Test
    void readsAnArray() throws IOException {
        final IdxReader matrix = open("00000802 00000002 00000003 0102030405ff");
        assertThat(matrix.dimensions()).containsExactly(2, 3);
        assertThat(matrix.array()).containsExactly(1, 2, 3, 4, 5, -1);

        final IdxReader vector = open("00000801 00000002 0907");
        assertThat(vector.dimensions()).containsExactly(2);
        assertThat(vector.array()).containsExactly(9, 7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | f is truncated: it ends within its header",
                "000008                                      | f is truncated: it ends within its header",
                "00000802 00000002 000000                    | f is truncated: it ends within its header",
                "1f8b0808 00000002 00000003 010203040506     | f must start with 0x00000800 and the number of dimensions, as IDX files of unsigned bytes do, not with 0x1f8b0808",
                "00000800 07                                 | f holds a single number: its header has no dimensions, and examples need one",
                "00000d02 00000002 00000003 010203040506     | f must start with 0x00000800 and the number of dimensions, as IDX files of unsigned bytes do, not with 0x00000d02",
                "00000802 ffffffff 00000003 010203040506     | f claims to hold -1 x 3 bytes, more than can be read",
                "00000802 00010000 00010000 010203040506     | f claims to hold 65536 x 65536 bytes, more than can be read",
                "00000802 00000002 00000003 0102030405       | f is truncated: it ends after 5 of its 2 x 3 bytes",
                "00000802 00000002 00000003                  | f is truncated: it ends after 0 of its 2 x 3 bytes",
                "00000802 00000002 00000003 01020304050607   | f goes on after its 2 x 3 bytes",
            })
    void refusesEverythingElse(String hex, String message) {
        assertThatThrownBy(() -> open(hex).array())
                .isInstanceOf(DataException.class)
                .hasMessage(message);
    }

    private static IdxReader open(String hex) throws IOException {
        final byte[] content = HexFormat.of().parseHex(hex.replace(" ", ""));
        return IdxReader.open("f", new ByteArrayInputStream(content));
    }
}
