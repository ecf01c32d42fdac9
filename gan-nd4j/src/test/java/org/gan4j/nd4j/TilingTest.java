package org.gan4j.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilingTest {
    @ParameterizedTest
    @CsvSource({
        "128, 784, 1, 2",
        "128, 1024, 1, 3",
        "100, 1200, 5, 2",
        "512, 784, 1, 16",
        "1, 1, 1, 2",
        "4096, 7, 1, 2",
        "100, 15, 5, 64",
        "256, 1, 1, 8"
    })
    void coversEachColumnOnceInWholeGroups(int rows, int columns, int group, int threads) {
        int next = 0;
        for (final Columns tile : Tiling.of(rows, columns, group, threads)) {
            assertThat(tile.first()).isEqualTo(next);
            assertThat(tile.width()).isPositive();
            assertThat(tile.width() % group).isZero();
            next += tile.width();
        }
        assertThat(next).isEqualTo(columns);
    }

    @Test
    void sharesAmongThreadsWhatIsWorthIt() {
        assertThat(Tiling.of(128, 784, 1, 2)).hasSize(2);
        assertThat(Tiling.of(512, 1024, 1, 2)).hasSize(4);
        assertThat(Tiling.of(512, 784, 1, 3)).hasSize(6);
        assertThat(Tiling.of(128, 256, 1, 2)).hasSize(2);
        assertThat(Tiling.of(128, 256, 1, 16)).hasSize(4);
        assertThat(Tiling.of(16, 16, 1, 2)).containsExactly(new Columns(0, 16));
        assertThat(Tiling.of(128, 64, 1, 2)).containsExactly(new Columns(0, 64));
    }

    @Test
    void narrowsAGroupToOneColumn() {
        assertThat(List.of(new Columns(0, 10).narrowed(5), new Columns(10, 20).narrowed(5)))
                .containsExactly(new Columns(0, 2), new Columns(2, 4));
    }
}
