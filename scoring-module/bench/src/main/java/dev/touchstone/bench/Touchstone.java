package dev.touchstone.bench;

import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.whatif.Standing;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The same work through Touchstone's public API. */
final class Touchstone {

    private Touchstone() {}

    /** Explained scorecards of a month from its facts. */
    static SortedMap<Subject, Scorecard> score(Standard standard, int month, List<IdentifiedFact> facts) {
        return Assessment.of(standard, period(month), ZoneOffset.UTC, Roster.ofPeople())
                .score(facts);
    }

    /** What scorecards are derived from, where a host has counted by itself. */
    static List<CardInput> inputs(Standard standard, Cells cells) {
        List<Indicator> indicators = standard.listIndicators();
        List<CardInput> inputs = new ArrayList<>();
        for (int cell : cells.present()) {
            Map<String, Measurement> measurements = new TreeMap<>();
            for (int line = 0; line < indicators.size(); line++) {
                Indicator indicator = indicators.get(line);
                long denominator = cells.denominator(cell, line);
                Measurement measurement = Measurement.of(
                        indicator.measure().unit(), cells.numerator(cell, line), denominator, denominator);
                measurements.put(indicator.key(), measurement);
            }
            Subject agent = Subject.agent(String.valueOf(cell / GeneratedTickets.MONTHS));
            Period month = period(cell % GeneratedTickets.MONTHS + 1);
            inputs.add(CardInput.of(agent, month, standard, measurements));
        }
        return inputs;
    }

    /** Notes the totals and grades of scorecards. */
    static void note(Iterable<Scorecard> cards, Results results) {
        for (Scorecard card : cards) {
            Outcome.Graded graded = (Outcome.Graded) card.outcome();
            note(card.input(), card.findTotal().orElseThrow(), graded.band(), results);
        }
    }

    /** Notes totals and grades that were found without building every card. */
    static void note(List<CardInput> inputs, List<Standing> standings, Results results) {
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            GradeBand band = standing.findBand().orElseThrow();
            note(inputs.get(i), standing.findTotal().orElseThrow(), band, results);
        }
    }

    private static void note(CardInput input, Points total, GradeBand band, Results results) {
        int agent = Integer.parseInt(input.subject().id());
        int month = input.period().from().getMonthValue();
        int hundredths = total.value()
                .round(2, RoundingMode.UNNECESSARY)
                .movePointRight(2)
                .intValueExact();
        results.set(Cells.indexOf(agent, month), hundredths, GradeScale.DEFAULT.rankOf(band));
    }

    static Period period(int month) {
        return Period.of(YearMonth.of(GeneratedTickets.YEAR, month));
    }
}
