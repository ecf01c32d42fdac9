package org.gan4j.cli.display;

import java.util.List;

/**
 * Decides which parts of a progress bar fit into its line beside the latest observation. The losses come first, then progress
 * and time left, then the name, then the speed, then the rest of the observation.
 *
 * @param width of the line
 */
record BarLayout(String name, long iterations, int width) {
    /** Width of the gap after the name, {@code 100% [} and {@code ]  (0:00:00 / 0:00:00) }. */
    private static final int FRAME = 30;
    /** The least width of the bar itself. */
    private static final int LEAST_BAR = 3;
    /** Width of {@code 12,345.6/s}. */
    private static final int SPEED = 10;

    private static final int GAP = 2;

    boolean showsName() {
        return room(name.length()) >= ObservationText.leastRoom();
    }

    boolean showsSpeed() {
        return room(shownName() + SPEED) >= ObservationText.leastRoom();
    }

    /** The room for the observation, in characters. */
    int room() {
        return room(shownName() + (showsSpeed() ? SPEED : 0));
    }

    /**
     * An alarm, and as much of the observation as fits behind it. If the losses do not fit, the shortest form of the alarm is
     * used; if there is no room for the losses at all, the longest form of the alarm that fits.
     *
     * @param alarms the forms of the alarm, the longest first
     */
    String text(List<String> alarms, ObservationText observation) {
        final String shortest = alarms.get(alarms.size() - 1);
        for (final String alarm : List.of(alarms.get(0), shortest)) {
            final int left = room() - alarm.length() - GAP;
            if (left >= ObservationText.leastRoom()) {
                return alarm + " ".repeat(GAP) + observation.within(left);
            }
        }
        return alarms.stream()
                .filter(alarm -> alarm.length() <= room())
                .findFirst()
                .orElse(shortest);
    }

    /** As much of the observation as fits before a metric's finding, and the finding; only the observation if they do not fit. */
    String text(ObservationText observation, String finding) {
        final int left = room() - finding.length() - GAP;
        return finding.isEmpty() || left < ObservationText.leastRoom()
                ? observation.within(room())
                : observation.within(left) + " ".repeat(GAP) + finding;
    }

    private int shownName() {
        return showsName() ? name.length() : 0;
    }

    private int room(int optional) {
        final int ratio = 2 * Long.toString(iterations).length() + 1;
        return width - FRAME - ratio - LEAST_BAR - GAP - optional;
    }
}
