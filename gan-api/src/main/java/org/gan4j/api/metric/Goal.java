package org.gan4j.api.metric;

/** Which of two values is better. */
public enum Goal {
    HIGHEST,
    LOWEST;

    /** Whether it is better than the other. */
    public boolean prefers(double value, double other) {
        return this == HIGHEST ? value > other : value < other;
    }
}
