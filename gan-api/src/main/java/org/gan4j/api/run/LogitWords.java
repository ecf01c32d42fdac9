package org.gan4j.api.run;

import org.gan4j.api.loss.LogitScale;

/** What the files, lines and pictures of a run call a discriminator's logits. */
public enum LogitWords {
    /** Of log-odds: their sigmoid is shown. */
    PROBABILITIES("realProbability", "generatedProbability", "D(x)", "D(G(z))"),
    /** Of all others: they are shown themselves. */
    LOGITS("realLogit", "generatedLogit", "real logit", "generated logit");

    private final String realColumn;
    private final String generatedColumn;
    private final String real;
    private final String generated;

    LogitWords(String realColumn, String generatedColumn, String real, String generated) {
        this.realColumn = realColumn;
        this.generatedColumn = generatedColumn;
        this.real = real;
        this.generated = generated;
    }

    public static LogitWords of(LogitScale scale) {
        return scale.isLogOdds() ? PROBABILITIES : LOGITS;
    }

    /** For programs. */
    public String realColumn() {
        return realColumn;
    }

    /** For programs. */
    public String generatedColumn() {
        return generatedColumn;
    }

    /** For people. */
    public String real() {
        return real;
    }

    /** For people. */
    public String generated() {
        return generated;
    }
}
