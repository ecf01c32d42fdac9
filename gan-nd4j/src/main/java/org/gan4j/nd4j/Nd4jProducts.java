package org.gan4j.nd4j;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gan4j.host.RowProducts;
import org.gan4j.nd4j.Product.Factor;

/** Products in separately allocated memory. */
final class Nd4jProducts implements RowProducts {
    private final Device device;
    private final Matrix fixed;
    private final Matrix factors;
    private final Matrix products;
    private final Consumer<Nd4jProducts> onClose;
    private final Map<Integer, Kernel> kernels = new HashMap<>();

    /**
     * @param device closed with this
     * @param onClose called with this object when it closes
     */
    Nd4jProducts(Device device, int fixedRows, int mostRows, int width, Consumer<Nd4jProducts> onClose) {
        this.device = device;
        this.onClose = onClose;
        fixed = device.matrix(fixedRows, width);
        factors = device.matrix(mostRows, width);
        products = device.matrix(mostRows, fixedRows);
    }

    @Override
    public void fix(int first, float[] values, int rows) {
        device.write(values, fixed.rows(first, rows));
    }

    @Override
    public void multiply(float[] values, int rows, float[] destination) {
        device.write(values, factors.rows(0, rows));
        kernels.computeIfAbsent(rows, this::kernel).run();
        device.read(products.rows(0, rows), destination);
    }

    @Override
    public void close() {
        device.close();
        onClose.accept(this);
    }

    private Kernel kernel(int rows) {
        return device.multiply(
                factors.rows(0, rows), Factor.PLAIN, fixed, Factor.TRANSPOSED, products.rows(0, rows), 0);
    }
}
