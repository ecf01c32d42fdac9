package org.gan4j.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.cli.console.Terminal;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.MemoryEstimate;
import org.gan4j.experiments.table.TextPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gan describe}. */
@Command(
        name = "describe",
        description = "Print an experiment's two networks, layer by layer, and the memory that a run needs.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan describe experiments/mnist.json",
            "  gan describe experiments/mnist.json --set /latent/size=20"
        })
final class DescribeCommand implements Callable<Integer> {
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentOptions options;

    DescribeCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final Experiment experiment = options.read(catalog.get());
        final PrintWriter out = spec.commandLine().getOut();
        final int width = Terminal.system().width();
        new TextPage(width).add(title(experiment)).lines().forEach(line -> out.println(bold(line)));
        final TextPage page = new TextPage(width);
        for (final NetworkSpec network : List.of(experiment.generatorSpec(), experiment.discriminatorSpec())) {
            page.blank().add(network.role()).add(new NetworkTable(network).table());
        }
        page.blank().add("memory, at least").add(new MemoryTable(MemoryEstimate.of(experiment)).table());
        out.print(page.text());
        out.flush();
        return ExitCode.OK;
    }

    private static String title(Experiment experiment) {
        return experiment.description().isBlank()
                ? experiment.name()
                : experiment.name() + ": " + experiment.description();
    }

    private Text bold(String text) {
        return spec.commandLine().getColorScheme().apply(text, List.of(Style.bold));
    }
}
