package dev.touchstone.documents.ready;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.subject.Subject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reference sheet of standard A, read from its document: 28 s, 2 faults in 10, 88 of 100, 1 wrong record in 10, 15 of 125. */
class ReferenceSheetTest {

    private static final Period OCTOBER = Period.parse("2026-10");
    private static final Subject AGENT = Subject.agent("A103");

    @Test
    void theReportedFiguresGiveNinetyFiveWhereWordingIsInspected() {
        Scorecard card = card("agent-monthly", "wording");
        assertThat(card.lines().stream().map(line -> line.points().toString()))
                .containsExactly("20", "23", "30", "12", "10");
        assertThat(card.findTotal()).contains(Points.of(95));
        assertThat(gradeOf(card)).isEqualTo("excellent");
    }

    @Test
    void theSameFiguresGiveEightySevenWhereEmotionHandlingIsInspected() {
        Scorecard card = card("agent-monthly-emotion", "emotion-handling");
        assertThat(card.lines().stream().map(line -> line.points().toString()))
                .containsExactly("20", "15", "30", "12", "10");
        assertThat(card.findTotal()).contains(Points.of(87));
        assertThat(gradeOf(card)).isEqualTo("good");
    }

    @Test
    void theCompositeOfTheContactCentreIsTheWeightedSum() {
        Map<String, Measurement> measured = Map.of(
                "first-response", onTheWay("60", "15", "0.823", Unit.SECONDS),
                "resolution-time", onTheWay("259200", "43200", "0.823", Unit.SECONDS),
                "first-contact-resolution", onTheWay("50", "80", "0.8", Unit.PERCENT),
                "script-compliance", onTheWay("60", "100", "0.79", Unit.PERCENT),
                "csat", onTheWay("50", "85", "0.752", Unit.PERCENT),
                "nps", onTheWay("0", "40", "0.752", Unit.SCORE),
                "repeat-contact", onTheWay("25", "5", "0.77", Unit.PERCENT));
        Scorecard card = Scorecard.derivedFrom(CardInput.of(
                AGENT, OCTOBER, ReadyStandards.get("contact-centre").standard(), measured));
        assertThat(card.findTotal()).contains(Points.of("78.09"));
    }

    private static Scorecard card(String key, String attitude) {
        Map<String, Measurement> reported = Map.of(
                "first-response",
                Measurement.of(Unit.SECONDS, 28, 1, 100),
                attitude,
                Measurement.of(Unit.COUNT, 2, 1, 10),
                "first-contact-resolution",
                Measurement.proportion(88, 100),
                "record-accuracy",
                Measurement.of(Unit.COUNT, 1, 1, 10),
                "proactive-offers",
                Measurement.proportion(15, 125));
        CardInput input = CardInput.of(AGENT, OCTOBER, ReadyStandards.get(key).standard(), reported);
        return ScorecardDocument.read(ScorecardDocument.write(Scorecard.derivedFrom(input)));
    }

    private static Measurement onTheWay(String worst, String best, String attained, Unit unit) {
        Fraction from = Fraction.of(worst);
        Fraction value = from.plus(Fraction.of(best).minus(from).times(Fraction.of(attained)));
        return Measurement.of(unit, value, 1000);
    }

    private static String gradeOf(Scorecard card) {
        return ((Outcome.Graded) card.outcome()).band().key();
    }
}
