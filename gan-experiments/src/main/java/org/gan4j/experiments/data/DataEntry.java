package org.gan4j.experiments.data;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.network.Shape;

/**
 * A type of data.
 *
 * @param explanation one line
 * @param needs the fields without which it is no data yet: the user's own
 * @param shape of an example at the defaults; empty if it needs fields, or a missing file
 * @param sizes at the defaults; empty if it needs fields, or only loading tells
 * @param license on whose terms; empty for data that is computed or the user's own
 */
public record DataEntry(
        String name,
        String explanation,
        List<String> needs,
        Optional<Shape> shape,
        Optional<SplitSizes> sizes,
        Optional<String> license) {
    public DataEntry {
        needs = List.copyOf(needs);
    }
}
