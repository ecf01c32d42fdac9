package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
    @ParameterizedTest
    @CsvSource({
        "train, TRAIN, 0, 60000",
        "test, TEST, 0, 10000",
        "train[0:50000], TRAIN, 0, 50000",
        "train[50000:60000], TRAIN, 50000, 60000",
        "train[50000:], TRAIN, 50000, 60000",
        "train[:50000], TRAIN, 0, 50000",
        "train[:], TRAIN, 0, 60000",
        "train[59999:], TRAIN, 59999, 60000",
        "test[10:20], TEST, 10, 20",
        "test[10:], TEST, 10, 10000",
        "test[:20], TEST, 0, 20",
    })
    void reads(String text, Part part, int from, int to) {
        assertThat(Slice.parse("data", text)).isEqualTo(new Slice(part, from, to));
        assertThat(Slice.parse("data", text).size()).isEqualTo(to - from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "trian",
                "Train",
                "validation",
                "train ",
                "train[]",
                "train[5]",
                "train[-1:5]",
                "train[1:2:3]",
                "train[0:1.5]",
                "train[0:50000",
                "train(0:50000)",
                "train[0:9999999999]",
                "train[0 : 5]",
                "train test"
            })
    void refusesWhatIsNoSlice(String text) {
        assertThatThrownBy(() -> Slice.parse("validation", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("validation must be train (60000 examples), test (10000) or a part of one: "
                        + "train[a:b], train[a:], train[:b]; not \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"train[0:60001]", "train[5:5]", "train[6:5]", "train[:0]", "train[60000:]", "train[0:999999999]"
            })
    void refusesEmptyAndTooLongPartsOfTrain(String text) {
        assertThatThrownBy(() -> Slice.parse("train", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("train must be train[a:b] with 0 <= a < b <= 60000, not \"" + text + "\"");
    }

    @Test
    void knowsTheSizeOfTest() {
        assertThatThrownBy(() -> Slice.parse("test", "test[0:10001]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test must be test[a:b] with 0 <= a < b <= 10000, not \"test[0:10001]\"");
    }

    @Test
    void aSpecNamesTheFieldAtFault() {
        assertThat(Slices.parse("train[:10]", "test[:5]", "test[5:]"))
                .isEqualTo(new Slices(
                        new Slice(Part.TRAIN, 0, 10), new Slice(Part.TEST, 0, 5), new Slice(Part.TEST, 5, 10_000)));
        assertThatThrownBy(() -> Slices.parse("x", "test", "test")).hasMessageStartingWith("train must be");
        assertThatThrownBy(() -> Slices.parse("train", "x", "test")).hasMessageStartingWith("validation must be");
        assertThatThrownBy(() -> Slices.parse("train", "test", "x")).hasMessageStartingWith("test must be");
    }
}
