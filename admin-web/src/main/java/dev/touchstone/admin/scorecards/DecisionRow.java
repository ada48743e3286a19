package dev.touchstone.admin.scorecards;

import org.jspecify.annotations.Nullable;

/**
 * A decision as it is listed.
 *
 * @param decision what was decided
 * @param takenBack who took it back and why; null while it stands
 * @param counts whether it changes the live result; one that stands may wait for a line that can be changed
 */
public record DecisionRow(Decision decision, @Nullable Decision takenBack, boolean counts) {}
