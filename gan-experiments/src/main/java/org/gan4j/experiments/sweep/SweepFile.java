package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Map;
import org.gan4j.config.LocatedValue;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/** A sweep as its file has it. */
record SweepFile(
        @Doc("names the sweep; letters, digits, '-', '_' and '.'")
        String name,

        @Doc("what it asks, for people") @Default("\"\"") String description,

        @Doc("the experiment to vary: a file, relative to this one's directory")
        String base,

        @Doc("each variant is run with each of them") List<LocatedValue> seeds,

        @Doc("values by their place in the base, a JSON pointer; every combination is a variant") @Default("{}")
        Map<JsonPointer, List<LocatedValue>> grid,

        @Doc("variants, each by what it sets in the base; with a grid, each of them is combined with it") @Default("[]")
        List<Map<JsonPointer, LocatedValue>> list) {
    /** For the components of a file that cannot be read. */
    static final SweepFile EMPTY = new SweepFile("sweep", "", "", List.of(), Map.of(), List.of());
}
