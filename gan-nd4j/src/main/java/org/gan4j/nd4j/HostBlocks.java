package org.gan4j.nd4j;

import java.util.stream.IntStream;
import org.gan4j.nd4j.Device.HostWindow;

/**
 * Walks over a network's flat vectors in blocks that fit the first cache, all processors at once: an optimiser's whole
 * update is one pass over memory, in plain Java loops that the JIT compiler vectorises.
 */
final class HostBlocks {
    static final int LENGTH = 8192;

    /** The update of one block of values. */
    @FunctionalInterface
    interface Update {
        /**
         * @param block its number; its place in the vectors is {@code block · LENGTH}
         * @param values changed in place
         */
        void apply(int block, float[] values, float[] gradients, int length);
    }

    private final class Worker {
        private final HostWindow values;
        private final HostWindow gradients;
        private final float[] valueBlock = new float[LENGTH];
        private final float[] gradientBlock = new float[LENGTH];

        Worker(Device device, Parameters parameters) {
            values = device.window(parameters.values());
            gradients = device.window(parameters.gradients());
        }

        void update(int block, Update update) {
            final long offset = (long) block * LENGTH;
            final int length = (int) Math.min(LENGTH, size - offset);
            values.read(offset, valueBlock, length);
            gradients.read(offset, gradientBlock, length);
            update.apply(block, valueBlock, gradientBlock, length);
            values.write(offset, valueBlock, length);
        }
    }

    private final int size;
    private final Worker[] workers;

    HostBlocks(Device device, Parameters parameters) {
        size = parameters.values().size();
        workers = new Worker[Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), count()))];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(device, parameters);
        }
    }

    int count() {
        return (size + LENGTH - 1) / LENGTH;
    }

    /** Zeros, in blocks. */
    float[][] zeros() {
        return new float[count()][LENGTH];
    }

    void forEach(Update update) {
        IntStream.range(0, workers.length).parallel().forEach(worker -> {
            for (int block = worker; block < count(); block += workers.length) {
                workers[worker].update(block, update);
            }
        });
    }
}
