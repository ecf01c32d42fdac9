package org.gan4j.cli.display;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.CollapseState.Low;

/** The state of a collapse in a few words. */
record CollapseText(CollapseState state) {
    /** The state before anything is known of a collapse. */
    static final CollapseText NONE = new CollapseText(new CollapseState(OptionalLong.empty(), List.of(), List.of()));

    /** {@code COLLAPSED since 1200 (diversity 0.04)} and shorter forms of it, the longest first; empty without a collapse. */
    List<String> alarms() {
        if (state.since().isEmpty()) {
            return List.of();
        }
        final String since = "COLLAPSED since " + state.since().getAsLong();
        return List.of(since + " (" + list(state.collapsed()) + ")", since, "COLLAPSED");
    }

    /** {@code not yet diverse (class-coverage 0.30)}; empty otherwise. */
    Optional<String> notYetDiverse() {
        return state.notYetDiverse().isEmpty()
                ? Optional.empty()
                : Optional.of("not yet diverse (" + list(state.notYetDiverse()) + ")");
    }

    /** The longest alarm, or else the quantities that are not yet diverse. */
    Optional<String> remark() {
        return alarms().stream().findFirst().or(this::notYetDiverse);
    }

    private static String list(List<Low> quantities) {
        return quantities.stream().map(CollapseText::text).collect(Collectors.joining(", "));
    }

    private static String text(Low low) {
        return String.format(Locale.ROOT, "%s %.2f", low.quantity(), low.value());
    }
}
