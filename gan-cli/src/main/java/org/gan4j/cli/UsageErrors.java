package org.gan4j.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.config.DidYouMean;
import org.gan4j.config.PluginException;
import org.gan4j.config.Remedy;
import org.gan4j.config.Setting;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentSettings;
import org.gan4j.experiments.config.GanVocabulary;
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

/**
 * Says what is wrong with a command line: a message for each option that there is not, and one for whatever else was found first,
 * with what was meant perhaps; and where to read more.
 */
final class UsageErrors implements IParameterExceptionHandler {
    private static final String BACKEND = "--backend";
    private static final Pattern NUMBER = Pattern.compile("-\\.?\\d.*");

    private final Supplier<TypeCatalog> catalog;

    /** @param catalog asked only where somebody gives a field of experiments as an option */
    UsageErrors(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        final CommandLine command = e.getCommandLine();
        final PrintWriter err = command.getErr();
        messages(e, List.of(arguments))
                .forEach(message -> err.println(command.getColorScheme().errorText(message)));
        err.println("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        err.flush();
        return ExitCode.UNUSABLE;
    }

    private Stream<String> messages(ParameterException e, List<String> arguments) {
        final CommandSpec command = e.getCommandLine().getCommandSpec();
        final Stream<String> options = unmatched(e).stream()
                .filter(UsageErrors::isOption)
                .distinct()
                .map(option -> unknownOption(option, arguments, command));
        return Stream.concat(firstMessage(e).stream(), options);
    }

    /** Empty where unknown options are all that is wrong. */
    private static Optional<String> firstMessage(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched().stream().anyMatch(UsageErrors::isOption)
                    ? Optional.empty()
                    : Optional.of(unexpected(unmatched));
        }
        if (e instanceof MissingParameterException missing) {
            return Optional.of(missing(missing));
        }
        if (e.getArgSpec() != null && e.getCause() instanceof TypeConversionException conversion) {
            return Optional.of(name(e.getArgSpec()) + ": " + conversion.getMessage());
        }
        return Optional.of(e.getMessage());
    }

    /** What the command does not know, up to the first other error. */
    private static List<String> unmatched(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched()
                : e.getCommandLine().getUnmatchedArguments();
    }

    /** A negative number is the value of one. */
    private static boolean isOption(String argument) {
        return argument.startsWith("-") && !NUMBER.matcher(argument).matches();
    }

    private String unknownOption(String option, List<String> arguments, CommandSpec command) {
        final Optional<String> instead = ownOption(option, command).or(() -> instead(option, arguments, command));
        final List<String> options = command.options().stream()
                .filter(known -> !known.hidden())
                .map(OptionSpec::longestName)
                .toList();
        return "unknown option \"" + option + "\""
                + instead.map(hint -> "; " + hint).orElseGet(() -> hint(name(option), options));
    }

    private static String unexpected(UnmatchedArgumentException e) {
        final CommandSpec command = e.getCommandLine().getCommandSpec();
        final String argument = e.getUnmatched().get(0);
        return command.subcommands().isEmpty()
                ? "\"" + argument + "\" is one argument too many"
                : "unknown command \"" + argument + "\""
                        + hint(argument, command.subcommands().keySet());
    }

    /** What other tools call an option of the command. */
    private static Optional<String> ownOption(String option, CommandSpec command) {
        final List<String> known = List.copyOf(command.optionsMap().keySet());
        return GanVocabulary.OTHER_FRAMEWORKS
                .option(name(option))
                .filter(remedy -> remedy.suits(known))
                .map(Remedy::text)
                .findFirst();
    }

    /** Without a value. */
    private static String name(String option) {
        return option.split("=", 2)[0];
    }

    /** How the command's experiments get what the option was meant to set; empty if it is like no field, or there are none. */
    private Optional<String> instead(String option, List<String> arguments, CommandSpec command) {
        final Optional<SettableField> field = SettableField.of(option, arguments);
        final Optional<Remedy> remedy = GanVocabulary.OTHER_FRAMEWORKS
                .field(Experiment.class, name(option))
                .findFirst();
        if (command.optionsMap().containsKey(SettableField.OPTION)) {
            return field.map(found -> refusal(found, arguments)
                            .orElseGet(() ->
                                    "did you mean " + found.option() + "?" + ReplacedObjects.note(found, arguments)))
                    .or(() -> remedy.map(SettableField::text));
        }
        if (command.userObject() instanceof SweepCommand) {
            return field.map(found -> refusal(found, arguments).orElse("the sweep's file says it: " + found.inSweep()))
                    .or(() -> remedy.map(Remedy::text));
        }
        return Optional.empty();
    }

    /** Why an experiment would refuse the value, so that nobody is told to set it. */
    private Optional<String> refusal(SettableField field, List<String> arguments) {
        if (!field.hasValue()) {
            return Optional.empty();
        }
        try {
            final Stream<Setting> backend = backend(arguments).map(ExperimentSettings::backend).stream();
            return new ExperimentReader(catalog.get())
                    .refusal(Stream.concat(backend, field.settings().map(Setting::parse))
                            .toList());
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        } catch (PluginException e) {
            return Optional.empty();
        }
    }

    /** {@code --backend NAME} or {@code --backend=NAME}. */
    private static Optional<String> backend(List<String> arguments) {
        final int option = arguments.indexOf(BACKEND);
        return option >= 0 && option + 1 < arguments.size()
                ? Optional.of(arguments.get(option + 1))
                : arguments.stream()
                        .filter(argument -> argument.startsWith(BACKEND + "="))
                        .map(argument -> argument.substring(BACKEND.length() + 1))
                        .findFirst();
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
