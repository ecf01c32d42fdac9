package org.gan4j.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gan4j.api.data.DataException;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetensorsFileTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MUTATIONS = 20_000;

    @Test
    void readsFloatsBesideWhatIsNone() {
        final SafetensorsFile file = file(
                """
                {"labels":{"dtype":"I64","shape":[2],"data_offsets":[0,16]},
                "samples":{"dtype":"F32","shape":[2,1],"data_offsets":[16,24]},
                "none":{"dtype":"F32","shape":[0,7],"data_offsets":[16,16]},
                "temperature":{"dtype":"F32","shape":[],"data_offsets":[24,28]}}""",
                ByteBuffer.allocate(28)
                        .putLong(1)
                        .putLong(2)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putFloat(0.5f)
                        .putFloat(3));

        assertThat(file.tensors()).containsExactly("labels", "none", "samples", "temperature");
        assertThat(file.tensor("samples").shape()).isEqualTo(Shape.of(2, 1));
        assertThat(file.tensor("samples").values()).containsExactly(0.5f, 3);
        assertRefused(
                () -> file.tensor("labels"),
                "f: tensor labels is of type I64, not of floats (F16, BF16, F32 or F64); save it as float32");
        assertRefused(() -> file.tensor("none"), "f: tensor none is a scalar or empty: its shape is [0, 7]");
        assertRefused(() -> file.tensor("temperature"), "f: tensor temperature is a scalar or empty: its shape is []");
        assertRefused(() -> file.tensor("x"), "f holds no tensor x; there are [labels, none, samples, temperature]");
    }

    /** As numpy.frombuffer(…, "<f2") has them. */
    @Test
    void readsHalves() {
        final int[] bits = {0x3C00, 0xC000, 0x3555, 0x0001, 0x83FF, 0x0400, 0x7BFF, 0x7C00, 0xFC00, 0x8000, 0x7E00};
        final ByteBuffer bytes = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(bits).forEach(half -> bytes.putShort((short) half));

        assertThat(file(single("F16", "11", 22), bytes).tensor("a").values())
                .containsExactly(
                        1,
                        -2,
                        0.33325195f,
                        5.9604645e-8f,
                        -6.097555e-5f,
                        6.1035156e-5f,
                        65504,
                        Float.POSITIVE_INFINITY,
                        Float.NEGATIVE_INFINITY,
                        -0.0f,
                        Float.NaN);
    }

    @Test
    void readsBrainFloatsAndDoubles() {
        final ByteBuffer brain = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
        brain.putShort((short) 0x3F80).putShort((short) 0xC049).putShort((short) 0x7F80);
        assertThat(file(single("BF16", "3", 6), brain).tensor("a").values())
                .containsExactly(1, -3.140625f, Float.POSITIVE_INFINITY);

        final ByteBuffer doubles = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        doubles.putDouble(0.1).putDouble(-1e300);
        assertThat(file(single("F64", "2", 16), doubles).tensor("a").values())
                .containsExactly(0.1f, Float.NEGATIVE_INFINITY);
    }

    /** Over 48 bytes, which [6, 2] of 32-bit floats takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4294967302,2",
                "6.7,2",
                "6.0,2",
                "\"6\",\"2\"",
                "-6,-2",
                "6,2,null",
                "[6],2",
                "true,12",
                "12e0",
                "18446744073709551622,2",
                "9223372036854775807,9223372036854775807",
                "6,2,0",
                "0",
                "13",
                ""
            })
    void refusesShapesThatAreNotThoseOfTheBytes(String shape) {
        assertThatThrownBy(() -> file(single("F32", shape, 48), ByteBuffer.allocate(48)))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("f: tensor a ");
        assertThat(file(single("F32", "6,2", 48), ByteBuffer.allocate(48)).tensors())
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]},'b':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}  | f: tensor b begins at byte 0, not at byte 4, where the one before it ends",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}}       | f: tensor a begins at byte 4, not at byte 0, where the one before it ends",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}       | f: its tensors have 4 bytes, and 8 come after the header",
                "{'a':{'dtype':'F32','shape':[3],'data_offsets':[0,12]}}      | f: its tensors have 12 bytes, and 8 come after the header",
                "{'a':{'dtype':'F32','shape':[2],'data_offsets':[8,0]}}       | f: tensor a has the bytes from 8 to 0, and the shape [2] of F32 takes 8",
                "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8,9]}}     | f: tensor a must have a beginning and an end as data_offsets",
                "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,'8']}}     | f: tensor a must have whole numbers from 0 to 2^63 - 1 as data_offsets, not \"8\"",
                "{'a':{'dtype':'F32','shape':2,'data_offsets':[0,8]}}         | f: tensor a must have a list as shape",
                "{'a':{'dtype':'f32','shape':[2],'data_offsets':[0,8]}}       | f: tensor a must have a dtype of the format, not \"f32\"",
                "{'a':{'dtype':'F4','shape':[3],'data_offsets':[0,8]}}        | f: tensor a of shape [3] of F4 ends within a byte",
                "{'a':{'dtype':'F4','shape':[16],'data_offsets':[0,8]},'__metadata__':{'x':1}} | f: __metadata__ must hold texts by name",
                "{'a':{'dtype':'F4','shape':[16],'data_offsets':[0,8]},'__metadata__':[]}      | f: __metadata__ must hold texts by name",
                "[]                                                           | f is not a safetensors file: its header is no JSON object",
            })
    void refusesHeadersThatDoNotAgree(String header, String message) {
        assertRefused(() -> file(header.replace('\'', '"'), ByteBuffer.allocate(8)), message);
    }

    @Test
    void refusesTheSameNameTwice() {
        final String twice = single("F32", "2", 8)
                .replace("}}", "},\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}");

        assertThatThrownBy(() -> file(twice, ByteBuffer.allocate(8)))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("f is not a safetensors file: its header is not JSON: Duplicate");
    }

    @Test
    void refusesLengthsOfHeadersThatCannotBe() {
        final byte[] file = content(single("F32", "2", 8), ByteBuffer.allocate(8));
        for (final long length : new long[] {Long.MIN_VALUE, -1, 0, file.length - 7, Long.MAX_VALUE}) {
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
            assertThatThrownBy(() -> SafetensorsFile.of("f", file))
                    .as("%d", length)
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("f is not a safetensors file: ");
        }
    }

    @Test
    void namesAWebPage() {
        assertThatThrownBy(() -> SafetensorsFile.of("f", "<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("f is a web page (HTML)");
    }

    @Test
    void refusesHeadersThatAreNoUtf8() {
        final String latin = single("F32", "2", 8).replace("\"a\"", "\"ä\"");
        final byte[] text = latin.getBytes(StandardCharsets.ISO_8859_1);
        final byte[] file = ByteBuffer.allocate(16 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .array();

        assertRefused(() -> SafetensorsFile.of("f", file), "f is not a safetensors file: its header is not UTF-8");
    }

    /** Any tensors, in any order, between one another: all floats come back; a number that is off by one is seen. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void readsWhatAgreesAndNothingElse(long seed) throws JsonProcessingException {
        final Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            final ObjectNode header = JSON.createObjectNode();
            final ByteBuffer values = randomTensors(random, header);
            assertReads(header, values);
            final String broken = offByOne(random, header);
            assertThatThrownBy(() -> file(broken, values))
                    .as("seed %d: %s", seed, broken)
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("f");
        }
    }

    /** Bytes of a header changed at random: either there is one clear error, or what is read is what the header says. */
    @Test
    void readsAHeaderOfAnyBytesRightlyOrNotAtAll() throws JsonProcessingException {
        final Random random = new Random(1);
        final ObjectNode header = JSON.createObjectNode();
        final ByteBuffer values = randomTensors(random, header);
        final byte[] whole = content(header.toString(), values);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            final byte[] mutated = mutated(random, whole, header.toString().length());
            try {
                SafetensorsFile.of("f", mutated);
                final String text = new String(mutated, 8, header.toString().length(), StandardCharsets.UTF_8);
                assertReads(JSON.readTree(text), values);
                read++;
            } catch (DataException e) {
                assertThat(e).hasMessageStartingWith("f");
            }
        }
        assertThat(read).isBetween(1, MUTATIONS / 2);
    }

    private static ByteBuffer randomTensors(Random random, ObjectNode header) {
        final List<Integer> names = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(names, random);
        final ByteBuffer values = ByteBuffer.allocate(6 * 27 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        final List<ObjectNode> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            final boolean wide = random.nextBoolean();
            final ObjectNode entry = JSON.createObjectNode().put("dtype", wide ? "F64" : "F32");
            int size = 1;
            for (int axis = random.nextInt(4); axis > 0; axis--) {
                final int dimension = 1 + random.nextInt(3);
                entry.withArray("shape").add(dimension);
                size *= dimension;
            }
            entry.withArray("shape");
            entry.withArray("data_offsets").add(values.position());
            for (int value = 0; value < size; value++) {
                if (wide) {
                    values.putDouble(random.nextFloat());
                } else {
                    values.putFloat(random.nextFloat());
                }
            }
            entry.withArray("data_offsets").add(values.position());
            entries.add(entry);
        }
        names.forEach(name -> header.set("t" + name, entries.get(name)));
        return values.flip();
    }

    private static void assertReads(JsonNode header, ByteBuffer values) {
        final SafetensorsFile file = file(header.toString(), values);
        header.properties().stream()
                .filter(entry -> !entry.getValue().path("shape").isEmpty())
                .forEach(entry -> {
                    final int begin =
                            entry.getValue().get("data_offsets").get(0).intValue();
                    final boolean wide =
                            entry.getValue().get("dtype").textValue().equals("F64");
                    final float[] floats = file.tensor(entry.getKey()).values();
                    for (int i = 0; i < floats.length; i++) {
                        assertThat(floats[i])
                                .isEqualTo(
                                        wide
                                                ? (float) values.getDouble(begin + 8 * i)
                                                : values.getFloat(begin + 4 * i));
                    }
                });
        assertThat(file.tensors()).hasSize(header.size());
    }

    private static String offByOne(Random random, ObjectNode header) {
        final ObjectNode broken = header.deepCopy();
        final JsonNode entry = broken.get("t" + random.nextInt(6));
        final String field = entry.get("shape").isEmpty() || random.nextBoolean() ? "data_offsets" : "shape";
        final int index = random.nextInt(entry.get(field).size());
        final int change = random.nextBoolean() ? 1 : -1;
        ((ArrayNode) entry.get(field)).set(index, entry.get(field).get(index).intValue() + change);
        return broken.toString();
    }

    private static byte[] mutated(Random random, byte[] whole, int header) {
        final byte[] bytes = whole.clone();
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            final int at = 8 + random.nextInt(header);
            bytes[at] = switch (random.nextInt(4)) {
                case 0 -> (byte) random.nextInt(256);
                case 1 -> (byte) ('0' + random.nextInt(10));
                case 2 -> whole[8 + random.nextInt(header)];
                default -> (byte) " {}[]\",:.-e".charAt(random.nextInt(11));
            };
        }
        return bytes;
    }

    private static String single(String type, String shape, int bytes) {
        return "{\"a\":{\"dtype\":\"" + type + "\",\"shape\":[" + shape + "],\"data_offsets\":[0," + bytes + "]}}";
    }

    private static SafetensorsFile file(String header, ByteBuffer values) {
        return SafetensorsFile.of("f", content(header, values));
    }

    private static byte[] content(String header, ByteBuffer values) {
        final byte[] text = header.getBytes(StandardCharsets.UTF_8);
        final ByteBuffer all = values.duplicate().rewind();
        return ByteBuffer.allocate(Long.BYTES + text.length + all.remaining())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .put(all)
                .array();
    }

    private static void assertRefused(Runnable reading, String message) {
        assertThatThrownBy(reading::run).isInstanceOf(DataException.class).hasMessage(message);
    }
}
