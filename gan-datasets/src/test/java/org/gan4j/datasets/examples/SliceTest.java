package org.gan4j.datasets.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
    private static final Map<String, Integer> SIZES = Map.of("train", 60_000, "test", 10_000, "odd", 7);

    @ParameterizedTest
    @CsvSource({
        "train, train, 0, 60000",
        "test, test, 0, 10000",
        "train[0:50000], train, 0, 50000",
        "train[50000:60000], train, 50000, 60000",
        "train[50000:], train, 50000, 60000",
        "train[:50000], train, 0, 50000",
        "train[:], train, 0, 60000",
        "train[59999:], train, 59999, 60000",
        "test[10:20], test, 10, 20",
        "test[:80%], test, 0, 8000",
        "test[80%:90%], test, 8000, 9000",
        "test[90%:], test, 9000, 10000",
        "test[0%:100%], test, 0, 10000",
        "test[100:50%], test, 100, 5000",
        "odd[:80%], odd, 0, 5",
        "odd[80%:], odd, 5, 7",
    })
    void reads(String text, String part, int from, int to) {
        final Slice slice = Slice.parse("data", text);

        assertThat(slice.part()).isEqualTo(part);
        assertThat(slice.in(SIZES)).isEqualTo(new Span(part, from, to));
        assertThat(slice.in(SIZES).size()).isEqualTo(to - from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "train[]",
                "train[5]",
                "train[-1:5]",
                "train[1:2:3]",
                "train[0:1.5]",
                "train[0:50000",
                "train[0:9999999999]",
                "train[0 : 5]",
                "train[:1000%]",
                "train[:%]",
                "train[0:5]x",
                "[0:5]"
            })
    void refusesWhatIsNoSlice(String text) {
        assertThatThrownBy(() -> Slice.parse("validation", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "validation must be a part of the data or a slice of one, such as train, train[0:1000],"
                                + " train[1000:] or train[:80%%], not \"%s\"",
                        text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trian", "Train", "validation", "train ", "train test", "train(0:50000)"})
    void refusesPartsThatAreNotThere(String text) {
        assertThatThrownBy(() -> Slice.parse("validation", text).in(SIZES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("validation must be odd or test or train or a slice of it, not \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train[0:60001]",
                "train[5:5]",
                "train[6:5]",
                "train[:0]",
                "train[60000:]",
                "train[0:999999999]",
                "train[:101%]",
                "train[:0%]"
            })
    void refusesEmptyAndTooLongSlices(String text) {
        assertThatThrownBy(() -> Slice.parse("train", text).in(SIZES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("train must be train[a:b] with 0 <= a < b <= 60000, not \"" + text + "\"");
    }

    @Test
    void threeSlicesSayWhichIsAtFault() {
        assertThatThrownBy(() -> Slices.parse("]", "test", "test")).hasMessageStartingWith("train must be");
        assertThatThrownBy(() -> Slices.parse("train", "]", "test")).hasMessageStartingWith("validation must be");
        assertThatThrownBy(() -> Slices.parse("train", "test", "]")).hasMessageStartingWith("test must be");
        assertThatThrownBy(() -> Slices.parse(Set.of("all"), "all", "all", "some"))
                .hasMessage("test must be all or a slice of it, not \"some\"");
        assertThatThrownBy(() -> Slices.parse("train", "test", "test[:10001]").in(SIZES))
                .hasMessage("test must be test[a:b] with 0 <= a < b <= 10000, not \"test[:10001]\"");
    }

    @Test
    void threeSlicesNameTheirPartsAndSizes() {
        final Slices slices = Slices.parse(Set.of("train", "test"), "train[:10]", "test[:5]", "test[5:]");

        assertThat(slices.parts()).containsExactly("test", "train");
        assertThat(slices.in(SIZES))
                .isEqualTo(new Spans(new Span("train", 0, 10), new Span("test", 0, 5), new Span("test", 5, 10_000)));
        assertThat(slices.outline(Shape.of(3), Content.IMAGES, SIZES, Range.UNIT, 7))
                .isEqualTo(new DataOutline(
                        DataTraits.of(Shape.of(3), new SplitSizes(10, 5, 9_995)), Range.UNIT, 7 * 70_000));
    }
}
