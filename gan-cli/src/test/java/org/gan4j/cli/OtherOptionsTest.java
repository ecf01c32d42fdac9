package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.config.Remedies;
import org.gan4j.config.Remedy;
import org.gan4j.experiments.config.GanVocabulary;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What other tools call options. */
class OtherOptionsTest {
    private final Shell shell = new Shell(Plugins::onClassPath);

    static List<Remedy> rows() {
        return GanVocabulary.OTHER_FRAMEWORKS.table().get("option");
    }

    /** Or the row would never be read. */
    @ParameterizedTest
    @MethodSource("rows")
    void areNoOptionsOfSomeCommandThatHasWhatToWrite(Remedy row) {
        final List<Set<String>> commands = withAllBelow(Gan.commandLine(Plugins::onClassPath))
                .filter(command -> row.suits(List.copyOf(options(command))))
                .map(command -> options(command).stream().map(Remedies::plain).collect(Collectors.toSet()))
                .toList();
        assertThat(row.write()).isPresent();
        assertThat(commands).isNotEmpty();
        for (final String name : row.names()) {
            assertThat(commands)
                    .as("a command without an option \"%s\"", name)
                    .anyMatch(options -> !options.contains(Remedies.plain(name)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sample x --num-samples 5     | --num-samples     | --count
            sample x -n 5                | -n                | --count
            sample x --output=y.png      | --output=y.png    | --out
            run x.json --output-dir y    | --output-dir      | --out
            run x.json --random_seed 5   | --random_seed     | --seed
            run x.json --engine djl      | --engine          | --backend
            compare x.json --backend djl | --backend         | --backends
            compare x.json --num-steps 5 | --num-steps       | --iterations
            sweep x.json --workers 4     | --workers         | --jobs
            sample x --ckpt 500          | --ckpt            | --checkpoint
            interpolate x --n-frames 9   | --n-frames        | --steps
            bench --batch-size 64        | --batch-size      | --batch
            data export ring --n-samples 5 | --n-samples     | --count
            """)
    void areAnsweredWithOurs(String line, String option, String ours) {
        assertThat(shell.gan(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).contains("unknown option \"" + option + "\"; write \"" + ours + "\"");
    }

    private static Set<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet();
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(OtherOptionsTest::withAllBelow));
    }
}
