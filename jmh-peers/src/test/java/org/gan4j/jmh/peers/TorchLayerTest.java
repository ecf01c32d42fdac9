package org.gan4j.jmh.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.layer.Maxout;
import org.junit.jupiter.api.Test;

class TorchLayerTest {
    @Test
    void maxoutTakesTheLargestOfAUnitsPieces() {
        final Tensor rows = torch.randn(6, 20);
        final Tensor expected = rows.view(6, 5, 4).amax(new long[] {1}, false);
        assertThat(layer(20).maxout(new Maxout(5)).apply(rows).equal(expected)).isTrue();
    }

    @Test
    void dropoutKeepsItsShareAndTheMean() {
        final Tensor kept = layer(1000).dropout(new Dropout(0.8)).apply(torch.ones(1000, 1000));
        assertThat(kept.mean().item_float()).isCloseTo(1, within(0.01f));
        assertThat(kept.max().item_float()).isEqualTo(1.25f);
        assertThat(kept.eq(new Scalar(0)).sum().item_float()).isCloseTo(200_000, within(2_000f));
    }

    @Test
    void dropoutThatKeepsAllDoesNothing() {
        final Tensor rows = torch.randn(3, 7);
        assertThat(layer(7).dropout(new Dropout(1)).apply(rows).equal(rows)).isTrue();
    }

    private static TorchLayer layer(int width) {
        final List<Tensor> parameters = new ArrayList<>();
        return new TorchLayer(width, parameters);
    }
}
