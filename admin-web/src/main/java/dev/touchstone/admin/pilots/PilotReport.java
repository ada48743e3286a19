package dev.touchstone.admin.pilots;

import dev.touchstone.scoring.period.Period;
import java.time.Instant;
import java.util.List;

/**
 * What a pilot came to, as it was closed. People are named by their keys only; words of opinions are not in it.
 *
 * @param standard the standard's stable name
 * @param version the draft's version
 * @param table SHA-256 of the table that was tried
 * @param months the months it covered, in time order
 * @param units keys of the units somebody named
 * @param cards everybody's results by month
 * @param goals the standard's goals beside what was measured
 * @param feedback what opinions and surveys came to
 * @param decision what becomes of the draft
 * @param reason why
 * @param by who decided
 * @param at when
 */
record PilotReport(
        String standard,
        String version,
        String table,
        List<Period> months,
        List<Long> units,
        List<PilotCard> cards,
        List<GoalResult> goals,
        List<FeedbackSum> feedback,
        PilotDecision decision,
        String reason,
        String by,
        Instant at) {

    PilotReport {
        months = List.copyOf(months);
        units = List.copyOf(units);
        cards = List.copyOf(cards);
        goals = List.copyOf(goals);
        feedback = List.copyOf(feedback);
    }
}
