package dev.touchstone.scoring.wording;

/**
 * Facts that a line looked at and did not count.
 *
 * @param reason why, in words; the exemption's own name where one covers them
 * @param count "18 条"
 * @param number the same as a number, above 0
 */
public record SheetExclusion(String reason, String count, long number) {}
