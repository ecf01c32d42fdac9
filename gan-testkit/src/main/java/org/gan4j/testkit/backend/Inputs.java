package org.gan4j.testkit.backend;

/** Kinds of minibatches. */
enum Inputs {
    NORMAL {
        @Override
        float value(int index, int column, float normal) {
            return normal;
        }
    },
    /** Small whole numbers: exact zeros, and ties between neighbours. */
    INTEGERS {
        @Override
        float value(int index, int column, float normal) {
            return Math.round(normal);
        }
    },
    /** ±100 among ordinary values. */
    SATURATED {
        @Override
        float value(int index, int column, float normal) {
            return switch (index % 3) {
                case 0 -> 100;
                case 1 -> -100;
                default -> normal;
            };
        }
    },
    /** Ten deviations from zero. */
    OFFSET {
        @Override
        float value(int index, int column, float normal) {
            return 10 + normal;
        }
    },
    /** Ten thousand deviations from zero, where floats are a thousandth of a deviation apart. */
    FAR {
        @Override
        float value(int index, int column, float normal) {
            return 10_000 + normal;
        }
    },
    /** Columns of zeros, as from a dead ReLU, and of halves, among ordinary columns. */
    CONSTANT_COLUMNS {
        @Override
        float value(int index, int column, float normal) {
            return switch (column % 4) {
                case 0 -> 0;
                case 1 -> 0.5f;
                default -> normal;
            };
        }
    };

    abstract float value(int index, int column, float normal);

    /** {@code [rows, columns]}, row-major. */
    float[] minibatch(int rows, int columns, long seed) {
        final float[] values = RandomValues.normal(rows * columns, seed);
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, i % columns, values[i]);
        }
        return values;
    }
}
