package dev.touchstone.scoring.wording;

/**
 * One thing that differs.
 *
 * @param aspect what: "得分"
 * @param before "18 / 20"; a dash if there was nothing
 * @param after "20 / 20"; a dash if there is nothing any more
 */
public record DiffCell(String aspect, String before, String after) {}
