package example;

import static dev.touchstone.scoring.measure.Measurement.of;
import static dev.touchstone.scoring.measure.Measurement.proportion;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import java.util.Map;

/** One agent's month, scored by a ready standard. The host has counted by itself; Assessment.score would start from facts. */
public final class ScoreOneMonth {
    public static void main(String[] args) {
        var standard = ReadyStandards.get("agent-monthly").standard();
        var october = Map.of(
                "first-response", of(Unit.SECONDS, 2_800, 100, 100), // 100 contacts, 28 s on average
                "wording", of(Unit.COUNT, 2, 1, 10), // 2 faults in 10 recordings
                "first-contact-resolution", proportion(88, 100),
                "record-accuracy", of(Unit.COUNT, 1, 1, 10), // 1 wrong record in 10
                "proactive-offers", proportion(15, 125));
        var card = Scorecard.derivedFrom(
                CardInput.of(Subject.agent("A-1027"), Period.parse("2026-10"), standard, october));
        card.lines().forEach(line -> System.out.println(line.indicator().key() + " " + line.points()));
        System.out.println("total " + card.findTotal().orElseThrow());
        System.out.println(ScorecardDocument.write(card));
    }
}
