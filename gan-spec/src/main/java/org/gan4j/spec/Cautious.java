package org.gan4j.spec;

import java.util.List;

/** A configuration record that knows which of its values can run, but are hardly meant as they are. */
public interface Cautious {
    /**
     * What to warn of: each a sentence without its full stop, which begins with the name of the field to blame and gives the other
     * reading. None if nothing is unusual.
     */
    List<String> cautions();
}
