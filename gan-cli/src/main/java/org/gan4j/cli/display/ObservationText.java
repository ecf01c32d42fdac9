package org.gan4j.cli.display;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.LogitWords;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.Verdicts;

/** An observation as one line of text. */
record ObservationText(Observation observation) {
    private static final String GAP = "  ";

    String full() {
        return String.join(GAP, losses(observation.round()), details().collect(Collectors.joining(GAP)));
    }

    /** As much of the observation as fits: at least the losses, then the other values in order. */
    String within(int room) {
        final String named = losses(observation.round());
        String text = named.length() <= room ? named : bareLosses(observation.round());
        for (final String detail : details().toList()) {
            if (text.length() + GAP.length() + detail.length() > room) {
                return text;
            }
            text += GAP + detail;
        }
        return text;
    }

    /** The length of the shortest text, for losses below 100. */
    static int leastRoom() {
        return "D 00.000 G 00.000".length();
    }

    /** Both players' losses: {@code loss D 1.386 G 0.693}. */
    static String losses(Round round) {
        return "loss " + bareLosses(round);
    }

    private static String bareLosses(Round round) {
        return format("D %.3f G %.3f", round.discriminatorLoss(), round.generatorLoss());
    }

    private Stream<String> details() {
        return Stream.concat(
                judged(observation.verdicts()),
                Stream.of(
                        format(
                                "mean %.2f (real %.2f)",
                                observation.generated().mean(),
                                observation.real().mean()),
                        format(
                                "std %.2f (real %.2f)",
                                observation.generated().deviation(),
                                observation.real().deviation())));
    }

    private static Stream<String> judged(Verdicts verdicts) {
        final LogitWords words = LogitWords.of(verdicts.scale());
        return Stream.concat(
                Stream.of(
                        format("%s %.2f", words.real(), verdicts.real()),
                        format("%s %.2f", words.generated(), verdicts.generated())),
                verdicts.accuracy().stream().mapToObj(share -> format("accuracy %.2f", share)));
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
