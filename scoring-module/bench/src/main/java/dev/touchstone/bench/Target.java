package dev.touchstone.bench;

import java.util.Locale;

/**
 * What we want to reach beside a peer.
 *
 * @param ratio how many times as fast as the peer we want to be, at least
 * @param words the same as the table says it
 */
record Target(double ratio, String words) {

    /** At least so many times as fast as the peer. */
    static Target timesAsFast(double ratio) {
        return new Target(ratio, "≥ " + (ratio == Math.rint(ratio) ? String.valueOf((long) ratio) : ratio) + " ×");
    }

    /**
     * At most so much of what the peer uses.
     *
     * @param share above 0, 1 for as much
     * @param what is used
     */
    static Target shareOf(double share, String what) {
        return new Target(1 / share, String.format(Locale.ROOT, "≤ %s of its %s: ≥ %.2f ×", share, what, 1 / share));
    }
}
