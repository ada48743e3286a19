package dev.touchstone.scoring.wording;

import org.jspecify.annotations.Nullable;

/**
 * Something a named person decided: an adjustment, a bonus or penalty item, an exempted line, a veto.
 *
 * @param what the line's, item's or finding's name
 * @param points "+2" or "−3"; null where no points are given or taken by themselves
 * @param reason why, or the evidence
 * @param by who answers for it
 */
public record SheetEntry(String what, @Nullable String points, String reason, String by) {}
