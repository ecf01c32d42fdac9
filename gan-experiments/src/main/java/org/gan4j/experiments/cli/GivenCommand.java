package org.gan4j.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The command line as it was typed. */
final class GivenCommand {
    private GivenCommand() {}

    /** @param spec of the command or of any above it */
    static List<String> words(CommandSpec spec) {
        final CommandSpec root = spec.root();
        final List<String> words = new ArrayList<>(List.of(root.name()));
        words.addAll(root.commandLine().getParseResult().originalArgs());
        return words;
    }
}
