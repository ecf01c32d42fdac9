package org.gan4j.experiments.table;

/** On which side the cells of a column are flush. */
public enum Alignment {
    LEFT,
    RIGHT
}
