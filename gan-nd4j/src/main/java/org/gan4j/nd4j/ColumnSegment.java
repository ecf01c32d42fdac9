package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;

/**
 * Consecutive column layers. All of them are computed on a tile while it is in a core's cache, and tiles by several
 * threads. Columns are independent, so the result is the same for any tiling.
 */
final class ColumnSegment implements Layer {
    private final Device device;
    private final List<ColumnLayer> layers;
    private final int firstTrained;

    ColumnSegment(Device device, List<ColumnLayer> layers) {
        this.device = device;
        this.layers = List.copyOf(layers);
        int index = 0;
        while (index < layers.size() && !layers.get(index).isTrained()) {
            index++;
        }
        firstTrained = index;
    }

    @Override
    public TrainingStage training(Matrix input, Matrix inputGradient) {
        return new Training(input, inputGradient);
    }

    @Override
    public EvaluationStage evaluation(Matrix input) {
        final Matrix output = device.matrix(input.rows(), input.columns() / group());
        final List<Columns> tiling = tiling(input);
        final List<EvaluationTile> tiles = tiling.stream()
                .map(columns -> new EvaluationTile(input, output, columns))
                .toList();
        final List<Room> rooms = rooms(input.rows(), tiling);
        return new EvaluationStage(
                output,
                () -> device.team()
                        .run(tiles.size(), (tile, thread) -> tiles.get(tile).run(rooms.get(thread))));
    }

    @Override
    public boolean isTrained() {
        return firstTrained < layers.size();
    }

    private int group() {
        return layers.stream().mapToInt(ColumnLayer::group).reduce(1, Math::multiplyExact);
    }

    private List<Columns> tiling(Matrix input) {
        return Tiling.of(input.rows(), input.columns(), group(), device.team().size());
    }

    /** One for each thread of the team. */
    private List<Room> rooms(int rows, List<Columns> tiling) {
        return IntStream.range(0, device.team().size())
                .mapToObj(thread -> new Room(rows, tiling))
                .toList();
    }

    /** A thread's working memory for a tile of any of the widths. */
    private static final class Room {
        private final Map<Integer, float[][]> byWidth = new HashMap<>();

        Room(int rows, List<Columns> tiling) {
            tiling.forEach(columns -> byWidth.computeIfAbsent(columns.width(), width -> new float[rows][width]));
        }

        float[][] of(int width) {
            return byWidth.get(width);
        }
    }

    private final class Training implements TrainingStage {
        private final Matrix output;
        private final Matrix outputGradient;
        private final List<ColumnPass> passes = new ArrayList<>();
        private final List<TrainingTile> tiles;
        private final List<Room> rooms;
        private final List<Room> gradientRooms;

        Training(Matrix input, Matrix inputGradient) {
            final int rows = input.rows();
            int columns = input.columns();
            for (final ColumnLayer layer : layers) {
                passes.add(layer.training(rows, columns));
                columns /= layer.group();
            }
            output = device.matrix(rows, columns);
            outputGradient = device.matrix(rows, columns);
            final List<Columns> tiling = tiling(input);
            tiles = tiling.stream()
                    .map(tile -> new TrainingTile(input, inputGradient, tile))
                    .toList();
            rooms = rooms(rows, tiling);
            gradientRooms = rooms(
                    rows, tiling.stream().map(tile -> tile.narrowed(group())).toList());
        }

        @Override
        public Matrix output() {
            return output;
        }

        @Override
        public Matrix outputGradient() {
            return outputGradient;
        }

        @Override
        public void forward(Masks masks) {
            passes.forEach(pass -> pass.begin(masks));
            device.team().run(tiles.size(), (tile, thread) -> tiles.get(tile).forward(rooms.get(thread)));
        }

        @Override
        public void backward(Gradients wanted) {
            device.team()
                    .run(tiles.size(), (tile, thread) -> tiles.get(tile).backward(gradientRooms.get(thread), wanted));
        }

        private final class TrainingTile {
            private final Window input;
            private final Window inputGradient;
            private final Window output;
            private final Window outputGradient;
            private final List<TilePass> steps = new ArrayList<>();

            TrainingTile(Matrix input, Matrix inputGradient, Columns columns) {
                this.input = new Window(input, columns);
                this.inputGradient = new Window(inputGradient, columns);
                Columns left = columns;
                for (int i = 0; i < passes.size(); i++) {
                    steps.add(passes.get(i).tile(left));
                    left = left.narrowed(layers.get(i).group());
                }
                this.output = new Window(Training.this.output, left);
                this.outputGradient = new Window(Training.this.outputGradient, left);
            }

            void forward(Room room) {
                float[][] values = input.read(room);
                for (final TilePass step : steps) {
                    values = step.forward(values);
                }
                output.write(values);
            }

            void backward(Room room, Gradients wanted) {
                float[][] gradient = outputGradient.read(room);
                final int end = wanted.ofInput() ? 0 : firstTrained;
                for (int i = steps.size() - 1; i >= end; i--) {
                    gradient = steps.get(i).backward(gradient, wanted);
                }
                if (wanted.ofInput()) {
                    inputGradient.write(gradient);
                }
            }
        }
    }

    private final class EvaluationTile {
        private final Window input;
        private final Window output;
        private final List<UnaryOperator<float[][]>> steps = new ArrayList<>();

        EvaluationTile(Matrix input, Matrix output, Columns columns) {
            this.input = new Window(input, columns);
            Columns left = columns;
            for (final ColumnLayer layer : layers) {
                steps.add(layer.evaluation(input.rows(), left));
                left = left.narrowed(layer.group());
            }
            this.output = new Window(output, left);
        }

        void run(Room room) {
            float[][] values = input.read(room);
            for (final UnaryOperator<float[][]> step : steps) {
                values = step.apply(values);
            }
            output.write(values);
        }
    }

    /** Moves the values of some columns between native memory and the host. */
    private final class Window {
        private final HostValues values;
        private final int rows;
        private final int stride;
        private final Columns columns;

        Window(Matrix matrix, Columns columns) {
            this.values = device.values(matrix);
            this.rows = matrix.rows();
            this.stride = matrix.columns();
            this.columns = columns;
        }

        float[][] read(Room room) {
            final float[][] tile = room.of(columns.width());
            for (int row = 0; row < rows; row++) {
                values.read(row * stride + columns.first(), tile[row], columns.width());
            }
            return tile;
        }

        void write(float[][] tile) {
            for (int row = 0; row < rows; row++) {
                values.write(row * stride + columns.first(), tile[row], columns.width());
            }
        }
    }
}
