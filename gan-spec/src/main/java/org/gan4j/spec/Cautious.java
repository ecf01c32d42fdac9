package org.gan4j.spec;

import java.util.List;

/** A configuration record that knows which of its values can run, but are hardly meant as they are. */
public interface Cautious {
    /**
     * What to warn of: the other reading of a value. None if nothing is unusual.
     */
    List<Finding> cautions();
}
