package org.gan4j.nd4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.backend.Backend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class Nd4jSpecTest {
    @Test
    void refusesADeviceThatItDoesNotHave() {
        assertThatThrownBy(() -> new Nd4jSpec("gpu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("device must be \"cpu\", not \"gpu\": the nd4j backend does not support GPUs yet");
    }

    @Test
    void saysWhatItRunsOn() {
        try (Backend backend = new Nd4jSpec("cpu").open()) {
            assertThat(backend.name()).isEqualTo("nd4j");
            assertThat(backend.facts()).containsEntry("device", "cpu").containsKeys("engine", "blas", "threads");
            assertThat(backend.facts().get("engine")).contains("1.0.0-M2.1");
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void computesProductsByOneDnn() {
        try (Backend backend = new Nd4jSpec("cpu").open()) {
            assertThat(backend.facts().get("blas")).startsWith("oneDNN 2.5");
        }
    }
}
