package dev.touchstone.admin.restatements;

import org.jspecify.annotations.Nullable;

/**
 * A confirmed result that a version reaches.
 *
 * @param card the scorecard's key
 * @param name who is assessed
 * @param period as shown
 * @param before what was confirmed before the version counted
 * @param after what it is, or would be, under the version; null if it stays as it is or is still being computed
 * @param moves whether grade or coefficient differ
 * @param state how far it is
 * @param revision the newest confirmed one
 */
public record RestatedRow(
        long card,
        String name,
        String period,
        Result before,
        @Nullable Result after,
        boolean moves,
        State state,
        int revision) {

    /** How far a confirmed result is. */
    public enum State {
        /** The version is not published yet. */
        TRIED,
        /** It stays as it was confirmed. */
        STAYS,
        /** It is computed and waits to be confirmed again. */
        WAITS,
        /** It was confirmed again. */
        AGAIN;

        /** The key of the word. */
        public String getTextKey() {
            return "restatements.state." + name();
        }
    }

    /**
     * A result in short.
     *
     * @param total with two decimals; empty if no line counts
     * @param grade its name, or why there is none
     * @param coefficient bonus coefficient; empty without a grade
     */
    public record Result(String total, String grade, String coefficient) {

        /** Whether pay may differ. */
        boolean movesTo(Result other) {
            return !grade.equals(other.grade) || !coefficient.equals(other.coefficient);
        }
    }
}
