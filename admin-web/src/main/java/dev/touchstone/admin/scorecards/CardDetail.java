package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.wording.ScorecardSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard as a program reads it: the sheet that people read, and what is needed to confirm it.
 *
 * @param id the scorecard's key
 * @param standard the standard's stable name
 * @param revision which confirmed revision this is; null for a live result
 * @param moved whether the live result differs from the newest revision
 * @param digest SHA-256 of its document; a confirmation names it
 * @param revisions all that was confirmed so far, oldest first
 * @param sheet every text and number of the page, in the caller's language
 */
public record CardDetail(
        long id,
        String standard,
        @Nullable Integer revision,
        boolean moved,
        String digest,
        List<Revision> revisions,
        ScorecardSheet sheet) {

    public CardDetail {
        revisions = List.copyOf(revisions);
    }

    static CardDetail of(ShownCard card, ScorecardSheet sheet) {
        Revision confirmed = card.revision();
        return new CardDetail(
                card.id(),
                card.standard(),
                confirmed == null ? null : confirmed.number(),
                card.moved(),
                card.digest(),
                card.revisions(),
                sheet);
    }
}
