package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import java.util.List;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;

/** Draws the masks of a pass on the host. */
final class DropoutMasks {
    private final List<LayerNode> dropouts;
    private float[] room = new float[0];

    DropoutMasks(NetworkSpec spec) {
        dropouts = spec.nodes().stream()
                .filter(node -> node.layer() instanceof Dropout)
                .toList();
    }

    /** {@code [rows, …]} for each dropout layer in turn. */
    List<PtNDArray> draw(Masks masks, int rows, NDManager memory) {
        return dropouts.stream().map(node -> draw(node, masks, rows, memory)).toList();
    }

    private PtNDArray draw(LayerNode node, Masks masks, int rows, NDManager memory) {
        final int length = Math.multiplyExact(rows, node.input().size());
        if (room.length < length) {
            room = new float[length];
        }
        masks.of(node.index(), ((Dropout) node.layer()).keep()).fill(room, 0, length);
        return HostWindow.upload(memory, DjlTensor.batch(rows, node.input()), room);
    }
}
