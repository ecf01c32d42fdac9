package org.gan4j.experiments.sweep;

import java.util.Locale;
import org.gan4j.experiments.config.Experiment;

/**
 * One run of a sweep: a variant with a seed.
 *
 * @param number from 1
 * @param name unlike that of any other trial; names files
 * @param experiment the base with the variant's values and the seed, resolved
 */
public record Trial(int number, String name, Variant variant, Experiment experiment) {
    private static final int LONGEST = 60;

    /** @param digits of the largest number */
    static Trial of(int number, int digits, Variant variant, Experiment experiment) {
        final String name = String.format(
                Locale.ROOT, "%0" + digits + "d-%s-seed%d", number, fileName(variant.text()), experiment.seed());
        return new Trial(number, name, variant, experiment);
    }

    Trial named(String other) {
        return new Trial(number, other, variant, experiment);
    }

    public long seed() {
        return experiment.seed();
    }

    /** For people. */
    public String text() {
        return variant.text() + ", seed " + seed();
    }

    private static String fileName(String text) {
        final String plain = text.replaceAll("[^A-Za-z0-9.+_-]+", "-").replaceAll("-+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
