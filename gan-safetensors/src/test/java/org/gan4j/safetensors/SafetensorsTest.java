package org.gan4j.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.data.DataException;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsTest {
    private static final String HEADER = "{\"__metadata__\":{\"by\":\"gan4j\"},"
            + "\"g/0-dense/weights\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]},"
            + "\"g/0-dense/bias\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[24,36]}}";

    @TempDir
    private Path directory;

    @Test
    void writesTheFormatByteForByte() throws IOException {
        final ByteBuffer bytes = ByteBuffer.wrap(written(content())).order(ByteOrder.LITTLE_ENDIAN);

        final int length = Math.toIntExact(bytes.getLong());
        assertThat(length % 8).isZero();
        assertThat(length).isBetween(HEADER.length(), HEADER.length() + 7);
        final byte[] header = new byte[length];
        bytes.get(header);
        assertThat(new String(header, StandardCharsets.UTF_8))
                .startsWith(HEADER)
                .hasToString(HEADER + " ".repeat(length - HEADER.length()));
        for (final float value : new float[] {1, 2, 3, 4, 5, 6, -0.5f, Float.NaN, Float.MIN_VALUE}) {
            assertThat(bytes.getInt()).isEqualTo(Float.floatToIntBits(value));
        }
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        final Safetensors read = SafetensorsReader.read(file(written(content())));

        assertThat(read.metadata()).isEqualTo(Map.of("by", "gan4j"));
        assertThat(read.tensors().byName().keySet()).containsExactly("g/0-dense/weights", "g/0-dense/bias");
        content().tensors().byName().forEach((name, weight) -> {
            assertThat(read.tensors().byName().get(name).shape()).isEqualTo(weight.shape());
            assertThat(read.tensors().values(name)).containsExactly(weight.values());
        });
    }

    @Test
    void readsTensorsListedInAnyOrder() throws IOException {
        final String swapped = "{\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]},"
                + "\"a\":{\"data_offsets\":[0,4],\"shape\":[1],\"dtype\":\"F32\"}}";

        final Safetensors read = SafetensorsReader.read(file(bytes(swapped, 1, 2)));

        assertThat(read.tensors().values("a")).containsExactly(1);
        assertThat(read.tensors().values("b")).containsExactly(2);
        assertThat(read.metadata()).isEmpty();
    }

    @Test
    void padsByTheHeadersBytes() throws IOException {
        final Safetensors umlauts = new Safetensors(Map.of("experiment", "größer"), new Weights(Map.of()));

        final byte[] written = written(umlauts);

        assertThat(written.length % 8).isZero();
        assertThat(SafetensorsReader.read(file(written))).isEqualTo(umlauts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[0,8]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,8]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[65536,65536],\"data_offsets\":[0,8]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
                        + "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
                        + "\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}",
                "{\"a\":7}",
                "[]",
                "{\"a\":"
            })
    void refusesWhatDoesNotAgree(String header) throws IOException {
        final Path file = file(bytes(header, 1, 2));

        assertThatThrownBy(() -> SafetensorsReader.read(file))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        final byte[] whole = written(content());
        for (int length = 0; length < whole.length; length++) {
            final Path file = file(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> SafetensorsReader.read(file)).isInstanceOf(DataException.class);
        }
    }

    private static Safetensors content() {
        final Map<String, Weight> tensors = new LinkedHashMap<>();
        tensors.put("g/0-dense/weights", new Weight(Shape.of(2, 3), new float[] {1, 2, 3, 4, 5, 6}));
        tensors.put("g/0-dense/bias", new Weight(Shape.of(3), new float[] {-0.5f, Float.NaN, Float.MIN_VALUE}));
        return new Safetensors(Map.of("by", "gan4j"), new Weights(tensors));
    }

    private static byte[] written(Safetensors content) throws IOException {
        final ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SafetensorsWriter.write(content, stream);
        return stream.toByteArray();
    }

    private static byte[] bytes(String header, float... values) {
        final byte[] text = header.getBytes(StandardCharsets.UTF_8);
        final ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + text.length + values.length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(text.length).put(text);
        for (final float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("file.safetensors"), bytes);
    }
}
