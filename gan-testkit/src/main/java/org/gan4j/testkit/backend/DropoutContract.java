package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.Relu;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

/** Checks that dropout uses the given masks. */
public interface DropoutContract extends BackendContract {
    /** A position in a layer's mask. */
    record Place(int layer, double keep, int number) {}

    @Test
    default void eachDropoutLayerAsksForItsOwnMask() {
        final List<Place> asked = Collections.synchronizedList(new ArrayList<>());
        final Masks masks = (layer, keep) -> (mask, first, length) -> {
            for (int i = 0; i < length; i++) {
                asked.add(new Place(layer, keep, first + i));
                mask[i] = layer == 0 ? 2 : 10 * (first + i);
            }
        };
        try (Backend backend = open()) {
            final Network network = twoDropouts(backend);
            try (Scope scope = backend.scope()) {
                final Tensor input = backend.upload(Shape.of(3), 2, new float[] {1, 2, 3, 4, 5, 6});
                final Pass pass = network.forward(input, masks, Gradients.INPUT);
                assertThat(pass.output().read()).containsExactly(0, 40, 120, 240, 400, 600);
                assertThat(pass.inputGradient(input).read()).containsExactly(0, 40, 120, 240, 400, 600);
            }
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(places());
    }

    private static List<Place> places() {
        return IntStream.range(0, 6)
                .boxed()
                .flatMap(place -> Stream.of(new Place(0, 0.5, place), new Place(2, 0.25, place)))
                .toList();
    }

    /** With masks that never repeat, only a backend that keeps the pass's own mask can be right. */
    @Test
    default void derivativesUseTheMaskOfTheirOwnPass() {
        final int[] drawn = {0};
        final Masks fresh = (layer, keep) -> RandomValues.masks(++drawn[0]).of(layer, keep);
        final float[] ones = new float[96];
        Arrays.fill(ones, 1);
        try (Backend backend = open()) {
            final Network network = twoDropouts(backend);
            try (Scope scope = backend.scope()) {
                final Tensor input = backend.upload(Shape.of(3), 32, ones);
                final Pass first = network.forward(input, fresh, Gradients.INPUT);
                final Pass second = network.forward(input, fresh, Gradients.INPUT);
                assertThat(first.inputGradient(input).read())
                        .isEqualTo(first.output().read());
                assertThat(second.inputGradient(input).read())
                        .isEqualTo(second.output().read());
                assertThat(first.output().read()).isNotEqualTo(second.output().read());
            }
        }
    }

    @Test
    default void aPassWithoutMasksIsRefused() {
        try (Backend backend = open()) {
            final Network network = twoDropouts(backend);
            try (Scope scope = backend.scope()) {
                final Tensor input = backend.upload(Shape.of(3), 1, new float[3]);
                assertThatThrownBy(() -> network.forward(input, Masks.NONE, Gradients.NONE))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    private static Network twoDropouts(Backend backend) {
        final NetworkSpec spec =
                NetworkSpec.of("dropouts", Shape.of(3), List.of(new Dropout(0.5), new Relu(), new Dropout(0.25)));
        return backend.network(spec, RandomValues.weights(spec, 1));
    }
}
