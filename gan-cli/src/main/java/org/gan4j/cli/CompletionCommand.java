package org.gan4j.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gan completion}. */
@Command(
        name = "completion",
        description = "Print a script that completes gan's commands and options in bash and zsh.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  In this shell:",
            "    source <(gan completion)",
            "  In every new bash:",
            "    gan completion > ~/.local/share/bash-completion/completions/gan",
            "  In every new zsh:",
            "    echo 'source <(gan completion)' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        final CommandLine root = spec.root().commandLine();
        final PrintWriter out = spec.commandLine().getOut();
        out.println(AutoComplete.bash(root.getCommandName(), root));
        out.flush();
        return ExitCode.OK;
    }
}
