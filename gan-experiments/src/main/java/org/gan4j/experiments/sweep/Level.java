package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Map;
import org.gan4j.config.LocatedValue;

/**
 * What a variant has of one factor: a pointer of the grid with one of its values, or an entry of the list.
 *
 * @param factor a short name of the pointer that all levels of the factor set; empty if they set several, or different ones
 * @param text the value, for people; with the names of the pointers if {@code factor} is empty
 * @param values by pointer; none for the base as it is
 */
record Level(String factor, String text, Map<JsonPointer, LocatedValue> values) {
    /** With a number to tell it from another level of the same text. */
    Level numbered(int number) {
        return new Level(factor, text + " #" + number, values);
    }

    /** The level with its factor's name, for people. */
    String fullText() {
        return factor.isEmpty() ? text : factor + "=" + text;
    }
}
