package dev.touchstone.admin.standards;

import dev.touchstone.scoring.standard.Standard;

/**
 * Two people changed a draft at the same time.
 *
 * @param base what both began with
 * @param mine what the one who is told would have saved
 * @param theirs what the other one saved
 */
public record DraftConflict(Standard base, Standard mine, VersionRow theirs) {}
