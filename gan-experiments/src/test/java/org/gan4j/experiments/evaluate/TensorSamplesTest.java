package org.gan4j.experiments.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.safetensors.SafetensorsFile;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class TensorSamplesTest {
    private static final TensorSamples SAMPLES = new TensorSamples("f", Shape.of(1), Range.UNIT);

    @Test
    void takesTheTensorOfThatNameWhateverIsBesideIt() {
        final Dataset samples = SAMPLES.of(file("""
                {"labels":{"dtype":"I64","shape":[1],"data_offsets":[8,16]},
                "samples":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},
                "scale":{"dtype":"F64","shape":[],"data_offsets":[16,24]},
                "none":{"dtype":"F32","shape":[0],"data_offsets":[24,24]}}"""));

        assertThat(samples.size()).isEqualTo(2);
        final float[] second = new float[1];
        samples.read(1, second, 0);
        assertThat(second).containsExactly(0.5f);
    }

    @Test
    void takesTheOnlyOne() {
        assertThat(SAMPLES.of(file("{\"x\":{\"dtype\":\"F32\",\"shape\":[6,1],\"data_offsets\":[0,24]}}"))
                        .size())
                .isEqualTo(6);
    }

    @Test
    void choosesNoneOfSeveral() {
        final SafetensorsFile file = file("""
                {"x":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},
                "y":{"dtype":"F32","shape":[4,1],"data_offsets":[8,24]}}""");

        assertThatThrownBy(() -> SAMPLES.of(file))
                .isInstanceOf(DataException.class)
                .hasMessage("f must hold a tensor named \"samples\", or a single one; there are x, y");
    }

    /** Six floats, 0.25 and then 0.5. */
    private static SafetensorsFile file(String header) {
        final byte[] text = header.getBytes(StandardCharsets.UTF_8);
        final ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + text.length + 6 * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .putFloat(0.25f);
        while (bytes.hasRemaining()) {
            bytes.putFloat(0.5f);
        }
        return SafetensorsFile.of("f", bytes.array());
    }
}
