package org.gan4j.datasets.image;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.LoadProgress;

/** What loading warns of. */
record Doubts(List<String> heard) implements LoadProgress {
    static List<String> of(DataSpec spec) {
        final Doubts doubts = new Doubts(new ArrayList<>());
        spec.load(doubts);
        return doubts.heard();
    }

    @Override
    public void loaded(int examples, int total) {}

    @Override
    public void warn(String doubt) {
        heard.add(doubt);
    }
}
