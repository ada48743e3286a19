package dev.touchstone.admin.pilots;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.whatif.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a card comes to.
 *
 * @param total the printed total; null if no line counts
 * @param grade the grade's key; null without one
 * @param vetoed whether a finding puts it outside the grades
 */
record PilotResult(@Nullable Points total, @Nullable String grade, boolean vetoed) {

    static PilotResult of(Standing standing) {
        return new PilotResult(
                standing.total(), standing.findBand().map(GradeBand::key).orElse(null), standing.vetoed());
    }
}
