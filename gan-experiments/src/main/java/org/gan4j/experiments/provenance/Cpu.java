package org.gan4j.experiments.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The processor's name, as far as the operating system tells. */
final class Cpu {
    private static final Path LINUX = Path.of("/proc/cpuinfo");
    private static final String LINUX_KEY = "model name";
    private static final List<String> MAC = List.of("/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string");
    private static final String WINDOWS = "PROCESSOR_IDENTIFIER";

    private Cpu() {}

    static String model() {
        return linux().or(Cpu::mac)
                .or(() -> Optional.ofNullable(System.getenv(WINDOWS)))
                .orElse("unknown");
    }

    private static Optional<String> linux() {
        if (!Files.isReadable(LINUX)) {
            return Optional.empty();
        }
        try {
            return fromCpuInfo(Files.readAllLines(LINUX));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @param lines of {@code /proc/cpuinfo}: {@code model name : …} for each processor, on most architectures */
    static Optional<String> fromCpuInfo(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(LINUX_KEY))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private static Optional<String> mac() {
        if (!Files.isExecutable(Path.of(MAC.get(0)))) {
            return Optional.empty();
        }
        try {
            final Process process = new ProcessBuilder(MAC).start();
            final String name = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(name) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
