package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.whatif.Reason;
import dev.touchstone.scoring.whatif.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's result by a table that is not in force, beside the one by what is.
 *
 * @param before what was in force comes to; without total and grade where nothing was
 * @param after what the table comes to
 * @param inForce the card by what was in force; null where nothing was
 * @param tried the card by the table
 */
public record TriedCard(
        Standing before, Standing after, @Nullable Scorecard inForce, Scorecard tried) {

    /** The line that changes the total or the grade; empty if neither changes, or nothing was in force. */
    public Optional<Reason> findReason() {
        boolean same = before.findTotal().equals(after.findTotal()) && before.isGradedLike(after);
        return inForce == null || same ? Optional.empty() : Reason.of(inForce, tried);
    }
}
