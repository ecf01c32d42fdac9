package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.pytorch.engine.PtNDArray;
import java.util.List;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Masks.Mask;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.host.Team;

/** Draws the masks of a pass on the host, in pieces distributed over threads. */
final class DropoutMasks {
    /** Values of a piece: 16 KiB, which fits a core's first-level cache. */
    static final int PIECE = 1 << 12;

    private final List<LayerNode> dropouts;
    private final Team team;
    private final float[][] rooms;

    /** @param team draws the masks; not closed by this class */
    DropoutMasks(NetworkSpec spec, Team team) {
        dropouts = spec.masked();
        this.team = team;
        rooms = new float[team.size()][PIECE];
    }

    /** The masks {@code [rows, …]} of the dropout layers, in order. */
    List<PtNDArray> draw(Masks masks, int rows, NDManager memory) {
        return dropouts.stream().map(node -> draw(node, masks, rows, memory)).toList();
    }

    private PtNDArray draw(LayerNode node, Masks masks, int rows, NDManager memory) {
        final Mask mask = masks.of(node.index(), node.layer().maskKeep().getAsDouble());
        final int length = Math.multiplyExact(rows, node.input().size());
        final PtNDArray drawn = (PtNDArray) memory.create(DjlTensor.batch(rows, node.input()), DataType.FLOAT32);
        final HostWindow window = new HostWindow(drawn);
        team.run(
                1 + (length - 1) / PIECE,
                (piece, thread) -> drawPiece(mask, piece * PIECE, length, rooms[thread], window));
        return drawn;
    }

    private static void drawPiece(Mask mask, int first, int end, float[] room, HostWindow window) {
        final int length = Math.min(PIECE, end - first);
        mask.fill(room, first, length);
        window.write(first, room, length);
    }
}
