package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path directory;

    private final Shell shell = new Shell(Plugins::onClassPath);

    @Test
    void printsAScript() {
        assertThat(shell.gan("completion")).isZero();
        assertThat(shell.out()).startsWith("#!/usr/bin/env bash").anyMatch(line -> line.contains("complete -F"));
        assertThat(shell.err()).isEmpty();
    }

    /** @param words typed so far; the last one is to be completed */
    @ParameterizedTest
    @CsvSource({
        "gan v, validate",
        "gan li, list",
        "gan list sch, schedule",
        "gan list in, initializer",
        "gan run --se, --seed --set",
        "gan validate --q, --quiet"
    })
    void completesInBash(String words, String completions) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH));
        shell.gan("completion");
        Files.write(directory.resolve("gan.bash"), shell.out());
        final String command = """
                source gan.bash
                COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
                _complete_gan 2>/dev/null
                echo "${COMPREPLY[*]}"
                """.formatted(words);
        final Process bash = new ProcessBuilder(List.of(BASH.toString(), "-c", command))
                .directory(directory.toFile())
                .start();
        final String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(bash.waitFor()).isZero();
        assertThat(answer.split("\\s+")).containsExactlyInAnyOrder(completions.split(" "));
    }
}
