package org.gan4j.jmh;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;

/**
 * A product of matrices, {@code [rows, inner] · [inner, columns]}, either factor stored transposed.
 *
 * @param transposedLeft stored as {@code [inner, rows]}
 * @param transposedRight stored as {@code [columns, inner]}
 */
record Product(int rows, int inner, int columns, boolean transposedLeft, boolean transposedRight) {
    /**
     * The products that an iteration of one discriminator and one generator step cannot do without: the forward passes
     * (generator twice; discriminator twice, of which once on real and generated examples together), the weight gradients of
     * each player's own step, the input gradients on their way, and not one that nobody uses.
     */
    static List<Product> ofAlternatingIteration(NetworkSpec generator, NetworkSpec discriminator, int batchSize) {
        final List<Product> products = new ArrayList<>();
        products.addAll(forward(generator, batchSize));
        products.addAll(forward(discriminator, 2 * batchSize));
        products.addAll(inputGradients(discriminator, 2 * batchSize, 1));
        products.addAll(weightGradients(discriminator, 2 * batchSize));
        products.addAll(forward(generator, batchSize));
        products.addAll(forward(discriminator, batchSize));
        products.addAll(inputGradients(discriminator, batchSize, 0));
        products.addAll(weightGradients(generator, batchSize));
        products.addAll(inputGradients(generator, batchSize, 1));
        return products;
    }

    private static List<Product> forward(NetworkSpec network, int batch) {
        return dense(network).stream()
                .map(node -> new Product(batch, in(node), out(node), false, false))
                .toList();
    }

    private static List<Product> weightGradients(NetworkSpec network, int batch) {
        return dense(network).stream()
                .map(node -> new Product(in(node), batch, out(node), true, false))
                .toList();
    }

    private static List<Product> inputGradients(NetworkSpec network, int batch, int skipped) {
        return dense(network).stream()
                .skip(skipped)
                .map(node -> new Product(batch, out(node), in(node), false, true))
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
