package org.gan4j.cli.display;

import java.util.List;

/**
 * What of a progress bar's line has room beside the latest observation: the losses come first, then how far and how long yet,
 * then the name, then the speed, then the rest of the observation.
 *
 * @param width of the line
 */
record BarLayout(String name, long iterations, int width) {
    /** The name's gap, {@code 100% [} and {@code ]  (0:00:00 / 0:00:00) }. */
    private static final int FRAME = 30;
    /** Of the bar itself. */
    private static final int LEAST_BAR = 3;
    /** {@code 12,345.6/s}. */
    private static final int SPEED = 10;

    private static final int GAP = 2;

    boolean showsName() {
        return room(name.length()) >= ObservationText.leastRoom();
    }

    boolean showsSpeed() {
        return room(shownName() + SPEED) >= ObservationText.leastRoom();
    }

    /** For the observation. */
    int room() {
        return room(shownName() + (showsSpeed() ? SPEED : 0));
    }

    /**
     * An alarm, and as much of the observation as has room behind it: behind the shortest form alone, if need be. Where there is
     * no room for the losses at all, the longest form of the alarm that has room.
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

    /** A metric's finding behind as much of the observation as leaves it room; without it where there is no such room. */
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
