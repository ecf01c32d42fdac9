package org.gan4j.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options that are fields. */
class SettableFieldTest {
    private final Shell shell = new Shell(Plugins::onClassPath);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    run x.json --iterations 10      | --iterations    | --set /iterations=10
                    run --iterations=10 x.json      | --iterations=10 | --set /iterations=10
                    run x.json --iterations         | --iterations    | --set /iterations=VALUE
                    run x.json --batch-size --quiet | --batch-size    | --set /batchSize=VALUE
                    run x.json --batchsize 5        | --batchsize     | --set /batchSize=5
                    run x.json --loss minimax       | --loss          | --set /loss=minimax
                    run x.json --loss a(b)          | --loss          | --set '/loss=a(b)'
                    run x.json --log-every 5        | --log-every     | --set /output/logEvery=5
                    run x.json --lr 0.1             | --lr            | --set /generator/optimizer/rate=0.1
                    validate x.json --latent-size 5 | --latent-size   | --set /latent/size=5
                    compare x.json --batch-size 5   | --batch-size    | --set /batchSize=5
                    run x.json --patience 5         | --patience      | --set /best/patience=5
                    """)
    void areToldHowToBeSet(String line, String option, String setting) {
        assertThat(shell.gan(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).first().isEqualTo("unknown option \"" + option + "\"; did you mean " + setting + "?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    sweep x.json --iterations 10   | --iterations   | "grid": {"/iterations": [10]}
                    sweep x.json --loss minimax    | --loss         | "grid": {"/loss": ["minimax"]}
                    sweep x.json --seed=7          | --seed=7       | "seeds": [7]
                    """)
    void areInTheFileOfASweep(String line, String option, String field) {
        assertThat(shell.gan(line.split(" "))).isEqualTo(2);
        assertThat(shell.err())
                .first()
                .isEqualTo("unknown option \"" + option + "\"; the sweep's file says it: " + field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    run x.json --sed 3            | unknown option "--sed"; did you mean "--seed"?
                    list --iterations             | unknown option "--iterations"; known: --json, --help, --version, --debug
                    """)
    void areNoneWhereNothingCanBeSetOrAnOptionIsNearer(String line, String message) {
        assertThat(shell.gan(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).isEqualTo(List.of(message, "try 'gan " + line.split(" ", 2)[0] + " --help'"));
    }
}
