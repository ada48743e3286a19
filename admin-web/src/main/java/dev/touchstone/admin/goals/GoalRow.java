package dev.touchstone.admin.goals;

import dev.touchstone.scoring.goal.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A goal and how far one has come, in words and numbers ready to show.
 *
 * @param id its key
 * @param standard the standard's stable name
 * @param standardName the standard's name
 * @param indicator the indicator's key; null for the total
 * @param what the indicator's name, or the word for the total
 * @param who whose it is
 * @param wanted "≥ 90 %", "+8 %（≥ 81.00）"
 * @param due the last day
 * @param base "78 % · 2026 年 6 月"; empty if nothing is known of it
 * @param now "84 % · 2026 年 10 月"; empty if nothing is known of it
 * @param percent the share of the way in whole per cent, rounded down; null if it is not known
 * @param state what to think of it
 * @param source what the values rest on; empty if there are none
 * @param setBy who set it
 */
public record GoalRow(
        long id,
        String standard,
        String standardName,
        @Nullable String indicator,
        String what,
        String who,
        String wanted,
        String due,
        String base,
        String now,
        @Nullable Integer percent,
        Progress.State state,
        String source,
        String setBy) {

    /** How the state looks. */
    public String kind() {
        return switch (state) {
            case ATTAINED -> "ok";
            case ON_THE_WAY -> "acc";
            case BEHIND -> "warn";
            case NO_DATA -> "line";
        };
    }

    /** The mark beside the word for the state. */
    public String icon() {
        return switch (state) {
            case ATTAINED -> "pi-check";
            case ON_THE_WAY -> "pi-arrow-right";
            case BEHIND -> "pi-arrow-down-right";
            case NO_DATA -> "pi-minus";
        };
    }
}
