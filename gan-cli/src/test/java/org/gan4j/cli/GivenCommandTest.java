package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class GivenCommandTest {
    @Test
    void canBeTypedAgain() {
        assertThat(text("sweep", "a/b-1.json", "--out=x_1", "--set", "/a/b=1e+5,2@50%:3"))
                .isEqualTo("gan sweep a/b-1.json --out=x_1 --set /a/b=1e+5,2@50%:3");
    }

    @Test
    void quotesWhatAShellWouldTakeApart() {
        assertThat(text("my sweep.json", "$HOME", "it's", "", "/loss={\"type\": \"minimax\"}"))
                .isEqualTo("gan 'my sweep.json' '$HOME' 'it'\\''s' '' '/loss={\"type\": \"minimax\"}'");
    }

    private static String text(String... arguments) {
        final CommandSpec spec = CommandSpec.create().name("gan");
        spec.parser().unmatchedArgumentsAllowed(true);
        new CommandLine(spec).parseArgs(arguments);
        return GivenCommand.text(spec);
    }
}
