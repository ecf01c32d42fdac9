package org.gan4j.experiments.observe;

import java.util.List;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.CsvTable;

/** {@code weight-norms.csv}: a line {@code iteration,network,parameter,norm} for each parameter at each look. */
final class WeightNormLog implements RunObserver {
    private static final String CSV = "weight-norms.csv";

    private final long every;
    private OutputDirectory directory;
    private List<Network> networks = List.of();
    private long looked;

    WeightNormLog(long every) {
        this.every = every;
    }

    @Override
    public void onStart(RunStart start) {
        directory = OutputDirectory.open(start.directory());
        networks = List.of(start.generator().network(), start.discriminator().network());
        directory.append(CSV, CsvTable.heading("iteration", "network", "parameter", "norm"));
        look(0);
    }

    @Override
    public void onRound(long iteration, Round round) {
        if (iteration % every == 0) {
            look(iteration);
        }
    }

    @Override
    public void onEnd(RunEnd end) {
        if (end.iterations() > looked) {
            look(end.iterations());
        }
    }

    private void look(long iteration) {
        looked = iteration;
        for (final Network network : networks) {
            network.weights()
                    .byName()
                    .forEach((name, weight) -> directory.append(
                            CSV,
                            CsvTable.line(List.of(
                                    Cell.of(iteration),
                                    Cell.of(network.spec().role()),
                                    Cell.of(name),
                                    Cell.of(norm(weight))))));
        }
    }

    private static double norm(Weight weight) {
        double sum = 0;
        for (final float value : weight.values()) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }
}
