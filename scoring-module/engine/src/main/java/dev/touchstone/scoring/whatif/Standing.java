package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Points;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a card comes to, without its lines.
 *
 * @param total the printed total; null if no line counts
 * @param band the grade; null without one
 * @param vetoed whether a finding puts it outside the grades
 */
public record Standing(@Nullable Points total, @Nullable GradeBand band, boolean vetoed) {

    static Standing of(@Nullable Points total, Outcome outcome) {
        GradeBand band = outcome instanceof Outcome.Graded ? ((Outcome.Graded) outcome).band() : null;
        return new Standing(total, band, outcome instanceof Outcome.NotQualified);
    }

    /**
     * The printed total.
     *
     * @return empty if no line counts
     */
    public Optional<Points> findTotal() {
        return Optional.ofNullable(total);
    }

    /**
     * The grade.
     *
     * @return empty without one
     */
    public Optional<GradeBand> findBand() {
        return Optional.ofNullable(band);
    }

    /**
     * Whether somebody stands in the same grade, outside the grades in the same way, or ungraded in both.
     *
     * @param other the other standing
     * @return whether nothing changes but points
     */
    public boolean isGradedLike(Standing other) {
        return vetoed == other.vetoed && Objects.equals(keyOf(band), keyOf(other.band));
    }

    private static @Nullable String keyOf(@Nullable GradeBand band) {
        return band == null ? null : band.key();
    }
}
