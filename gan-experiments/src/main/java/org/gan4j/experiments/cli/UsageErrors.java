package org.gan4j.experiments.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gan4j.experiments.config.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: one message, with what was meant perhaps, and where to read more. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        final CommandLine command = e.getCommandLine();
        final PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(message(e, List.of(arguments))));
        err.println("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        err.flush();
        return ExitCode.UNUSABLE;
    }

    private static String message(ParameterException e, List<String> arguments) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, arguments);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e.getArgSpec() != null && e.getCause() instanceof TypeConversionException conversion) {
            return name(e.getArgSpec()) + ": " + conversion.getMessage();
        }
        return e.getMessage();
    }

    private static String unmatched(UnmatchedArgumentException e, List<String> arguments) {
        final CommandSpec command = e.getCommandLine().getCommandSpec();
        final String argument = e.getUnmatched().get(0);
        if (argument.startsWith("-")) {
            final Optional<String> instead =
                    SettableField.of(argument, arguments).flatMap(field -> instead(field, command));
            if (instead.isPresent()) {
                return "unknown option \"" + argument + "\"; " + instead.get();
            }
            final List<String> options = command.options().stream()
                    .filter(option -> !option.hidden())
                    .map(OptionSpec::longestName)
                    .toList();
            return "unknown option \"" + argument + "\"" + hint(argument, options);
        }
        if (!command.subcommands().isEmpty()) {
            return "unknown command \"" + argument + "\""
                    + hint(argument, command.subcommands().keySet());
        }
        return "\"" + argument + "\" is one argument too many";
    }

    /** How the command's experiments get the field; empty if it has none. */
    private static Optional<String> instead(SettableField field, CommandSpec command) {
        if (command.optionsMap().containsKey(SettableField.OPTION)) {
            return Optional.of("did you mean " + field.option() + "?");
        }
        return command.userObject() instanceof SweepCommand
                ? Optional.of("the sweep's file says it: " + field.inSweep())
                : Optional.empty();
    }

    /** The nearest, or all. */
    private static String hint(String written, Collection<String> known) {
        return DidYouMean.hint(DidYouMean.nearest(written, known), "; known: " + String.join(", ", known));
    }

    private static String missing(MissingParameterException e) {
        final List<ArgSpec> missing = e.getMissing();
        if (missing.stream().allMatch(PositionalParamSpec.class::isInstance)) {
            return "missing: " + missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
        }
        return missing.stream().map(UsageErrors::name).collect(Collectors.joining(", ")) + ": a value is missing";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
