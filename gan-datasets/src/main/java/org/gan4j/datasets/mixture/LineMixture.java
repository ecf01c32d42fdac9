package org.gan4j.datasets.mixture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Density;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.data.Mode;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Range;

/** Numbers drawn from Gaussians with weights; a longer sample of the same key begins with the shorter one. */
final class LineMixture implements Dataset, Mixture, Density {
    static final Shape SHAPE = Shape.of(1);
    /** This many numbers fit an array. */
    static final int MOST_EXAMPLES = 1_000_000_000;

    private static final int HELD_OUT = 10_000;
    private static final int MARGIN = 6;
    private static final int NOISE_LANE = 0;
    private static final int COMPONENT_LANE = 1;

    private final List<Component> components;
    private final double total;
    private final GaussianSum density;
    private final float[] values;

    /** @param index selects one of the independent samples of a seed */
    LineMixture(List<Component> components, int size, long seed, int index) {
        this.components = List.copyOf(components);
        this.total = components.stream().mapToDouble(Component::weight).sum();
        this.density = new GaussianSum(components.stream()
                .map(component -> new GaussianSum.Term(
                        new double[] {component.mean()}, component.deviation(), component.weight() / total))
                .toList());
        this.values = new float[size];
        new RandomStream(seed, Purpose.DATA, index, NOISE_LANE).normal(values, 0, 1);
        final RandomStream choice = new RandomStream(seed, Purpose.DATA, index, COMPONENT_LANE);
        for (int i = 0; i < size; i++) {
            final Component component = component(choice.nextDouble() * total);
            values[i] = (float) (component.mean() + component.deviation() * values[i]);
        }
    }

    /**
     * Independent samples: {@code examples} for training, 10,000 for validation, 10,000 for the test.
     *
     * @param recipe the source of the numbers, for provenance
     */
    static DataSplits draw(List<Component> components, int examples, long seed, Record recipe) {
        return new DataSplits(
                new LineMixture(components, examples, seed, 0),
                new LineMixture(components, HELD_OUT, seed, 1),
                new LineMixture(components, HELD_OUT, seed, 2),
                Map.of("recipe", recipe.toString()));
    }

    /** What is known of the result of {@link #draw} in advance. */
    static DataOutline outline(List<Component> components, int examples) {
        return new DataOutline(
                DataTraits.of(SHAPE, new SplitSizes(examples, HELD_OUT, HELD_OUT))
                        .ofMixture(),
                range(components),
                (examples + 2L * HELD_OUT) * Float.BYTES);
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        destination[offset] = values[Objects.checkIndex(index, size())];
    }

    /** From 6 deviations below the components' means to 6 above: one value in 10^9 lies outside. */
    @Override
    public Range range() {
        return range(components);
    }

    private static Range range(List<Component> components) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (final Component component : components) {
            low = Math.min(low, component.mean() - MARGIN * component.deviation());
            high = Math.max(high, component.mean() + MARGIN * component.deviation());
        }
        return new Range(low, high);
    }

    @Override
    public List<Mode> modes() {
        return components.stream()
                .map(component -> new Mode(
                        new float[] {(float) component.mean()}, component.deviation(), component.weight() / total))
                .toList();
    }

    @Override
    public double logDensity(double... point) {
        return density.logDensity(point);
    }

    /** @param place in [0, total of the weights) */
    private Component component(double place) {
        double end = 0;
        for (final Component component : components) {
            end += component.weight();
            if (place < end) {
                return component;
            }
        }
        return components.get(components.size() - 1);
    }
}
