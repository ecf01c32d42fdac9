package org.gan4j.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

class Nd4jGemmTest {
    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "there is no oneDNN elsewhere")
    void hasAsManyThreadsAsTheBackendWhateverAProductBeforeItHad() {
        final int processors = Runtime.getRuntime().availableProcessors();
        final GemmProbe gemm = new Nd4jGemm(new LayerProduct(8, 8, 8, false, false)); // starts ND4J
        final NativeOps openMp = NativeOpsHolder.getInstance().getDeviceNativeOps();
        openMp.setOmpNumThreads(processors + 1);

        gemm.run();

        assertThat(openMp.ompGetMaxThreads()).isEqualTo(processors);
    }
}
