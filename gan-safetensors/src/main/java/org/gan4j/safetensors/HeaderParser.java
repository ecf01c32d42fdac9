package org.gan4j.safetensors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.data.DataException;

/**
 * Parses headers, and checks that they are consistent with themselves and with the file.
 *
 * @param file the file's name in messages
 */
record HeaderParser(String file) {
    /** The format's own limit. */
    private static final int LONGEST = 100_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads the header.
     *
     * @param bytes of the whole file, little-endian; afterwards positioned at the tensors' values
     * @throws DataException if the file has no valid header
     */
    JsonNode header(ByteBuffer bytes) {
        final long length = bytes.remaining() < Long.BYTES ? -1 : bytes.getLong();
        if (length < 0 || length > bytes.remaining()) {
            throw new DataException(no("it is shorter than its header says"));
        }
        if (length > LONGEST) {
            throw new DataException(no("its header claims " + length + " bytes, more than the format allows"));
        }
        final ByteBuffer text = bytes.slice(bytes.position(), (int) length);
        bytes.position(bytes.position() + (int) length);
        try {
            return object(StandardCharsets.UTF_8.newDecoder().decode(text).toString());
        } catch (CharacterCodingException e) {
            throw new DataException(no("its header is not UTF-8"), e);
        } catch (JsonProcessingException e) {
            throw new DataException(no("its header is not JSON: " + e.getOriginalMessage()), e);
        }
    }

    private JsonNode object(String text) throws JsonProcessingException {
        if (!text.startsWith("{")) {
            throw new DataException(no("its header is no JSON object"));
        }
        return JSON.readTree(text);
    }

    /** @throws DataException unless the metadata are texts by name */
    Map<String, String> metadata(JsonNode header) {
        final JsonNode metadata = header.path(Safetensors.METADATA);
        final Map<String, String> texts = new LinkedHashMap<>();
        metadata.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().textValue()));
        if (!(metadata.isMissingNode() || metadata.isObject()) || texts.containsValue(null)) {
            throw new DataException(file + ": " + Safetensors.METADATA + " must hold texts by name");
        }
        return texts;
    }

    /**
     * The tensors in the order of their values.
     *
     * @param size of all values, in bytes
     * @throws DataException if an entry is invalid, or some bytes belong to no tensor or to two
     */
    List<TensorEntry> entries(JsonNode header, long size) {
        final List<TensorEntry> entries = header.properties().stream()
                .filter(entry -> !entry.getKey().equals(Safetensors.METADATA))
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .sorted(TensorEntry.BY_OFFSETS)
                .toList();
        long end = 0;
        for (final TensorEntry entry : entries) {
            if (entry.begin() != end) {
                throw new DataException(file + ": tensor " + entry.name() + " begins at byte " + entry.begin()
                        + ", not at byte " + end + ", where the one before it ends");
            }
            end = entry.end();
        }
        if (end != size) {
            throw new DataException(
                    file + ": its tensors have " + end + " bytes, and " + size + " come after the header");
        }
        return entries;
    }

    private TensorEntry entry(String name, JsonNode json) {
        try {
            return TensorEntry.parse(name, json);
        } catch (IllegalArgumentException e) {
            throw new DataException(file + ": " + e.getMessage(), e);
        }
    }

    private String no(String reason) {
        return file + " is not a safetensors file: " + reason;
    }
}
