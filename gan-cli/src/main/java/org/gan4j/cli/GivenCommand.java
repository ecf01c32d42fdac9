package org.gan4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The command line as it was typed. */
final class GivenCommand {
    private static final Pattern PLAIN = Pattern.compile("[\\w./=:@%+,-]+");

    private GivenCommand() {}

    /**
     * A text that can be typed into a shell again.
     *
     * @param spec of the command or of any above it
     */
    static String text(CommandSpec spec) {
        return words(spec).stream().map(GivenCommand::quoted).collect(Collectors.joining(" "));
    }

    /** @param spec of the command or of any above it */
    static List<String> words(CommandSpec spec) {
        final CommandSpec root = spec.root();
        final List<String> words = new ArrayList<>(List.of(root.name()));
        words.addAll(root.commandLine().getParseResult().originalArgs());
        return words;
    }

    /** The word, quoted for a shell if necessary. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
