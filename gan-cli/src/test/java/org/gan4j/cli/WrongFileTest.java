package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of another kind than a command takes. */
class WrongFileTest {
    private static final String SHIPPED = "../experiments/";

    private final Shell shell = new Shell(Plugins::onClassPath);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    run              | sweeps/ring-balance.json   | a sweep                      | "base" and "seeds"         | gan sweep takes it (to check it alone, with --dry-run) | an experiment
                    validate         | sweeps/ring-balance.json   | a sweep                      | "base" and "seeds"         | gan sweep takes it (to check it alone, with --dry-run) | an experiment
                    describe         | classifiers/mlp-mnist.json | the training of a classifier | "layers" and "optimizer"   | gan train-classifier takes it | an experiment
                    compare          | sweeps/ring-balance.json   | a sweep                      | "base" and "seeds"         | gan sweep takes it (to check it alone, with --dry-run) | an experiment
                    sweep            | mnist.json                 | an experiment                | "latent" and "generator"   | gan run takes it | a sweep
                    sweep            | classifiers/mlp-mnist.json | the training of a classifier | "layers" and "optimizer"   | gan train-classifier takes it | a sweep
                    train-classifier | ring.json                  | an experiment                | "latent" and "generator"   | gan run takes it | the training of a classifier
                    train-classifier | sweeps/ring-balance.json   | a sweep                      | "base" and "seeds"         | gan sweep takes it (to check it alone, with --dry-run) | the training of a classifier
                    """)
    void isNamedWithTheCommandThatTakesIt(
            String command, String file, String kind, String fields, String takes, String wanted) {
        assertThat(shell.gan(command, SHIPPED + file)).isEqualTo(2);
        assertThat(shell.err())
                .containsExactly(SHIPPED + file + "  looks like " + kind + ", for it has " + fields + ": " + takes
                        + "; here " + wanted + " is wanted");
    }

    @Test
    void ofWhichOneFieldStraysIsFaultyOnly() throws IOException {
        final String file = Files.writeString(directory.resolve("x.json"), "{\"name\": \"x\", \"layers\": []}")
                .toString();
        assertThat(shell.gan("validate", file)).isEqualTo(2);
        assertThat(shell.err())
                .filteredOn(line -> line.startsWith(file + ":1:15  /layers  unknown field \"layers\"; known: name, "))
                .hasSize(1);
    }

    @Test
    void isTheDirectoryOfARun() throws IOException {
        Files.writeString(directory.resolve("config.json"), "{}");
        assertThat(shell.gan("run", directory.toString())).isEqualTo(2);
        assertThat(shell.err())
                .containsExactly(directory + "  is a directory, not a file; did you mean "
                        + directory.resolve("config.json") + "?");
    }
}
