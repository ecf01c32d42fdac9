package org.gan4j.api.metric;

/** Which of two values is better. */
public enum Goal {
    HIGHEST("higher is better"),
    LOWEST("lower is better");

    private final String text;

    Goal(String text) {
        this.text = text;
    }

    /** Whether it is better than the other. */
    public boolean prefers(double value, double other) {
        return this == HIGHEST ? value > other : value < other;
    }

    /** For people. */
    public String text() {
        return text;
    }
}
