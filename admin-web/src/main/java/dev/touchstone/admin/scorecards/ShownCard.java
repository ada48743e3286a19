package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.scoring.card.Scorecard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard as a page, a PDF or the API shows it.
 *
 * @param id the scorecard's key
 * @param standard the standard's stable name
 * @param card the result
 * @param asOf the position of the ledger its evidence is read at
 * @param revision what was confirmed; null for a live result
 * @param moved whether the live result differs from the newest revision
 * @param digest SHA-256 of its document
 * @param revisions all that was confirmed so far, oldest first
 * @param generated whether it rests on generated facts
 * @param unit the person's unit; null if none
 * @param place rank among the rated; null if not rated
 * @param placed how many are ranked
 * @param reader whose eyes it is for: what stands beside the result, such as earlier totals and means, keeps to it
 */
public record ShownCard(
        long id,
        String standard,
        Scorecard card,
        long asOf,
        @Nullable Revision revision,
        boolean moved,
        String digest,
        List<Revision> revisions,
        boolean generated,
        @Nullable Long unit,
        @Nullable Integer place,
        int placed,
        DataScope reader) {

    public ShownCard {
        revisions = List.copyOf(revisions);
    }

    /** Whether the reader is shown only what was confirmed: whoever is assessed never sees a provisional figure. */
    boolean confirmedOnly() {
        return reader instanceof DataScope.Own;
    }
}
