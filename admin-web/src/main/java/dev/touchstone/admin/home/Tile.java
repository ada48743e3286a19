package dev.touchstone.admin.home;

import org.jspecify.annotations.Nullable;

/**
 * One figure of the overview.
 *
 * @param key the indicator's key; "total" for the mean total
 * @param name the indicator's name
 * @param target "≤ 30 秒"; empty if there is none
 * @param actual "40.4 秒"; empty if nobody is rated
 * @param met whether the mean reaches the target; null without target or value
 * @param rated how many people are rated
 * @param people how many people have a scorecard
 * @param onTarget how many of the rated reach target and full points
 * @param move how it differs from the period before; null if that is not known
 * @param line the last periods
 */
public record Tile(
        String key,
        String name,
        String target,
        String actual,
        @Nullable Boolean met,
        long rated,
        long people,
        long onTarget,
        @Nullable Move move,
        Sparkline line) {}
