package org.gan4j.cli;

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
                    run x.json --description a(b)   | --description   | --set '/description=a(b)'
                    run x.json --log-every 5        | --log-every     | --set /output/logEvery=5
                    run x.json --lr 0.1             | --lr            | --set /generator/optimizer/rate=0.1 --set /discriminator/optimizer/rate=0.1
                    validate x.json --latent-size 5 | --latent-size   | --set /latent/size=5
                    compare x.json --batch-size 5   | --batch-size    | --set /batchSize=5
                    run x.json --patience 5         | --patience      | --set /best/patience=5
                    run x.json --device cpu         | --device        | --set /backend/device=cpu
                    run x.json --z_dim 5            | --z_dim         | --set /latent/size=5
                    run x.json --n-critic 5         | --n-critic      | --set /schedule/discriminatorSteps=5
                    run x.json --save-interval=5    | --save-interval=5 | --set /checkpoint/every=5
                    """)
    void areToldHowToBeSet(String line, String option, String setting) {
        assertThat(shell.gan(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).first().isEqualTo("unknown option \"" + option + "\"; did you mean " + setting + "?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    run x.json --device cuda          | --device          | device must be "cpu", not "cuda": the nd4j backend does not support GPUs yet
                    validate x.json --backend=djl --device=mps | --device=mps | device must be "cpu", not "mps": the djl backend does not support GPUs yet
                    validate x.json --backend djl --device=mps | --device=mps | device must be "cpu", not "mps": the djl backend does not support GPUs yet
                    run x.json --batch-size 0         | --batch-size      | batchSize must be a number above 0, not 0
                    sweep x.json --loss hinged        | --loss            | unknown loss "hinged"; known: minimax, non-saturating (others need a plug-in's jar on the class path)
                    run x.json --loss {               | --loss            | the value of "/loss": the text ends too early: a quote, brace or bracket is not closed (in a shell, write the whole setting in single quotes)
                    run x.json --gpu 0                | --gpu             | not supported: GPUs; networks live on the CPU
                    run x.json --fp16                 | --fp16            | not supported: numbers other than 32-bit floats
                    run x.json --epochs 20            | --epochs          | write --set /iterations=VALUE: epochs × training examples / batchSize
                    sweep x.json --epochs 20          | --epochs          | write "iterations": epochs × training examples / batchSize
                    run x.json --betas 0.5            | --betas           | write --set /generator/optimizer/beta1=VALUE --set /generator/optimizer/beta2=VALUE: a field each, and the same of the discriminator
                    run x.json --seeds 1,2            | --seeds           | an experiment has one seed; the file of a sweep has "seeds" and this experiment as its "base": gan sweep
                    describe x.json --log_dir=x       | --log_dir=x       | gan run names the directory: --out DIR
                    """)
    void areNotToldToBeSetToWhatIsRefused(String line, String option, String instead) {
        assertThat(shell.gan(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).first().isEqualTo("unknown option \"" + option + "\"; " + instead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    --lr 0.1                  | --set /generator/optimizer/rate=0.1 --set /discriminator/optimizer/rate=0.1? (replaces "linear" with its fields in
                    --optimizer adam          | --set /generator/optimizer=adam --set /discriminator/optimizer=adam? (replaces "adam" with its fields in
                    --data mnist              | --set /data=mnist?
                    --loss minimax            | --set /loss=minimax?
                    --latent {"type":"gaussian","size":3} | --set '/latent={"type":"gaussian","size":3}'?
                    """)
    void sayWhichObjectsOfTheExperimentTheyReplace(String arguments, String settings) {
        final String ring = "../experiments/ring.json";
        assertThat(shell.gan(("run " + ring + " " + arguments).split(" "))).isEqualTo(2);
        assertThat(shell.err())
                .first()
                .isEqualTo("unknown option \"" + arguments.split(" ", 2)[0] + "\"; did you mean " + settings
                        + (settings.endsWith("?") ? "" : " " + ring + ")"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    sweep x.json --iterations 10   | --iterations   | "grid": {"/iterations": [10]}
                    sweep x.json --loss minimax    | --loss         | "grid": {"/loss": ["minimax"]}
                    sweep x.json --lr 0.1          | --lr           | "grid": {"/generator/optimizer/rate": [0.1], "/discriminator/optimizer/rate": [0.1]}
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
