package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0002 | 0.0002",
                "64 | 64",
                "\"minimax\" | minimax",
                "true | true",
                "[1, 28] | [1, 28]",
                "{\"type\": \"simultaneous\"} | simultaneous",
                "{\"type\": \"adam\", \"rate\": {\"from\": 1, \"to\": 0}} | adam(rate=(from=1, to=0))",
                "{} | ()"
            })
    void saysAValueInAFewLetters(String json, String text) throws JsonProcessingException {
        assertThat(ValueText.of(JSON.readTree(json))).isEqualTo(text);
    }

    @Test
    void isNotLong() throws JsonProcessingException {
        assertThat(ValueText.of(JSON.readTree("\"" + "x".repeat(500) + "\"")))
                .hasSize(60)
                .endsWith("x…");
    }
}
