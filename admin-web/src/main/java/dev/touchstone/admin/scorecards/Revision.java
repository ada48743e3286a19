package dev.touchstone.admin.scorecards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed revision of a scorecard.
 *
 * @param number 1 for the first
 * @param asOf the position of the ledger its evidence is read at
 * @param confirmedAt when
 * @param confirmedBy by whom
 * @param digest SHA-256 of its document
 * @param restatedUnder the versions that were published over days already confirmed, with the choice to confirm again; null for a
 *     revision with any other reason
 */
public record Revision(
        int number,
        long asOf,
        Instant confirmedAt,
        String confirmedBy,
        String digest,
        @Nullable String restatedUnder) {

    /** Whether a version is among the reasons it was confirmed again for. */
    public boolean isRestatedUnder(String version) {
        return restatedUnder != null && RestatedUnder.names(restatedUnder).contains(version);
    }
}
