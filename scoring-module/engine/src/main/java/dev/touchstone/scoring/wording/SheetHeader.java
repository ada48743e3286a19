package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.points.Fraction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the host knows about a scorecard: names, revision, deadlines and what came before.
 *
 * @param subject who is assessed
 * @param madeOn the day the sheet is made; dates of its year are written without the year
 * @param revision the number of the revision, from 1; 0 for a live card that was never confirmed
 * @param provisional whether nobody has confirmed the card yet
 * @param generated whether people and data come from the generated sample company
 * @param published when the revision was published, by the organisation's clock; null if it was not
 * @param appealUntil until when a line can be disputed, by the organisation's clock; null if there is no window
 * @param freshness how far the data reaches; null if the host does not know
 * @param digest digest of the scorecard's document; null if there is no document yet
 * @param ranks places within groups, in the order shown; none for somebody who is not rated
 * @param trend earlier periods and this one, in time order; may be empty
 * @param teamMeans what the team attains on average by indicator, 0 to 1; may be empty
 */
public record SheetHeader(
        SheetSubject subject,
        LocalDate madeOn,
        int revision,
        boolean provisional,
        boolean generated,
        @Nullable LocalDateTime published,
        @Nullable LocalDateTime appealUntil,
        @Nullable Freshness freshness,
        @Nullable String digest,
        List<SheetRank> ranks,
        List<TrendPoint> trend,
        Map<String, Fraction> teamMeans) {

    /** Copies the lists. */
    public SheetHeader {
        ranks = List.copyOf(ranks);
        trend = List.copyOf(trend);
        teamMeans = Map.copyOf(teamMeans);
    }

    /**
     * A header for a card that is computed on the spot: provisional, without revision, digest, ranks and trend.
     *
     * @param subject who is assessed
     * @param madeOn the day the sheet is made
     * @return the header
     */
    public static SheetHeader provisional(SheetSubject subject, LocalDate madeOn) {
        return new SheetHeader(subject, madeOn, 0, true, false, null, null, null, null, List.of(), List.of(), Map.of());
    }
}
