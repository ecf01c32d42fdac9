package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files that the locale's charset does not have. The shell writes them, for this JVM's charset may be ASCII, too. */
@EnabledOnOs(OS.LINUX)
class CharsetProcessTest {
    private static final String NO_SUCH_CHARACTERS =
            "the locale's charset, US-ASCII, does not have all of its characters;"
                    + " choose a locale of UTF-8, as by LC_ALL=C.UTF-8";

    /** u with two dots, in UTF-8. */
    private static final String NAME = "$(printf 'f\\303\\274')";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "validate NAME, CONFIG: not a valid file name: ",
        "run ring.json --out NAME, --out: not a valid file name: ",
        "data verify NAME.json, not a valid file name: f\uFFFD\uFFFD.json: ",
        "evaluate --data ring --samples NAME.npy, not a valid file name: f\uFFFD\uFFFD.npy: "
    })
    void saysWhichLocaleHasTheCharacters(String command, String said) throws IOException, InterruptedException {
        final GanProcess gan = gan("C", command);
        assertThat(gan.err()).contains(said + " " + NO_SUCH_CHARACTERS);
        assertThat(gan.exitCode()).isEqualTo(2);
    }

    @Test
    void findsTheFileInALocaleThatHasThem() throws IOException, InterruptedException {
        assertThat(gan("C.UTF-8", "validate NAME.json").err()).containsExactly("f\u00FC.json  there is no such file");
    }

    private GanProcess gan(String locale, String command) throws IOException, InterruptedException {
        final ProcessBuilder java = GanProcess.builder(
                directory,
                List.of("-Dstdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        final List<String> shell = new ArrayList<>(
                List.of("sh", "-c", "exec \"$@\" " + command.replace("NAME", "\"" + NAME + "\""), "sh"));
        shell.addAll(java.command());
        java.command(shell);
        java.environment().put("LC_ALL", locale);
        return GanProcess.end(java.start(), directory);
    }
}
