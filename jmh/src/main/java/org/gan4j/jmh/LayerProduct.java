package org.gan4j.jmh;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.schedule.Move;
import org.gan4j.experiments.config.Experiment;

/**
 * A product of matrices, {@code [rows, inner] · [inner, columns]}, either factor stored transposed.
 *
 * @param transposedLeft stored as {@code [inner, rows]}
 * @param transposedRight stored as {@code [columns, inner]}
 */
record LayerProduct(int rows, int inner, int columns, boolean transposedLeft, boolean transposedRight) {
    /**
     * The products of an experiment's first iteration, which it cannot do without: forward passes, the weight gradients of
     * those who learn, the input gradients on their way, and not one that nobody uses. Those with a dimension of 1, far below
     * a hundredth of the work, are left out.
     */
    static List<LayerProduct> ofIteration(Experiment experiment) {
        final List<LayerProduct> products = new ArrayList<>();
        for (final Move move : experiment.schedule().round(0)) {
            addMove(move, experiment, products);
        }
        return products.stream().filter(LayerProduct::isMatrixProduct).toList();
    }

    /** The products of one pass in evaluation mode. */
    static List<LayerProduct> ofForward(NetworkSpec network, int rows) {
        return dense(network).stream()
                .map(node -> new LayerProduct(rows, in(node), out(node), false, false))
                .toList();
    }

    /** Multiplications and additions. */
    static double operations(List<LayerProduct> products) {
        return products.stream().mapToDouble(LayerProduct::operations).sum();
    }

    double operations() {
        return 2.0 * rows * inner * columns;
    }

    private boolean isMatrixProduct() {
        return rows > 1 && inner > 1 && columns > 1;
    }

    private static void addMove(Move move, Experiment experiment, List<LayerProduct> products) {
        final NetworkSpec generator = experiment.generatorSpec();
        final int batch = experiment.batchSize();
        products.addAll(ofForward(generator, batch));
        addJudgement(move, experiment, products);
        if (move.trainsGenerator()) {
            products.addAll(weightGradients(generator, batch));
            products.addAll(inputGradients(generator, batch, 1));
        }
    }

    /**
     * A discriminator that learns from row to row takes real and generated examples together; one that teaches besides does
     * not, for what it teaches follows from another loss.
     */
    private static void addJudgement(Move move, Experiment experiment, List<LayerProduct> products) {
        final NetworkSpec discriminator = experiment.discriminatorSpec();
        final int batch = experiment.batchSize();
        switch (move) {
            case DISCRIMINATOR -> {
                if (discriminator.isRowwise()) {
                    addLearning(discriminator, 2 * batch, products);
                } else {
                    addLearning(discriminator, batch, products);
                    addLearning(discriminator, batch, products);
                }
            }
            case GENERATOR -> {
                if (experiment.loss().generatorNeedsReal()) {
                    products.addAll(ofForward(discriminator, batch));
                }
                products.addAll(ofForward(discriminator, batch));
                products.addAll(inputGradients(discriminator, batch, 0));
            }
            case BOTH -> {
                addLearning(discriminator, batch, products);
                addLearning(discriminator, batch, products);
                products.addAll(inputGradients(discriminator, batch, 0));
            }
        }
    }

    private static void addLearning(NetworkSpec network, int batch, List<LayerProduct> products) {
        products.addAll(ofForward(network, batch));
        products.addAll(inputGradients(network, batch, 1));
        products.addAll(weightGradients(network, batch));
    }

    private static List<LayerProduct> weightGradients(NetworkSpec network, int batch) {
        return dense(network).stream()
                .map(node -> new LayerProduct(in(node), batch, out(node), true, false))
                .toList();
    }

    /** @param skipped how many of the first layers' inputs need no gradient */
    private static List<LayerProduct> inputGradients(NetworkSpec network, int batch, int skipped) {
        return dense(network).stream()
                .skip(skipped)
                .map(node -> new LayerProduct(batch, out(node), in(node), false, true))
                .toList();
    }

    private static List<LayerNode> dense(NetworkSpec network) {
        return network.nodes().stream()
                .filter(node -> node.layer() instanceof Dense)
                .toList();
    }

    private static int in(LayerNode node) {
        return node.input().size();
    }

    private static int out(LayerNode node) {
        return node.output().size();
    }
}
