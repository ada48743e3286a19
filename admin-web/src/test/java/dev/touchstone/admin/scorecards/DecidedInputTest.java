package dev.touchstone.admin.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 18 + 25 + 30 + 15 + 10 = 98 by the rules alone. */
class DecidedInputTest {

    private static final Subject LI_JING = Subject.agent("1");
    private static final CardInput MEASURED = CardInput.of(
            LI_JING,
            Period.parse("2026-10"),
            ReadyStandards.get("agent-monthly").standard(),
            Map.of(
                    "first-response", Measurement.of(Unit.SECONDS, 4500, 100, 100),
                    "wording", Measurement.of(Unit.COUNT, 0, 1, 10),
                    "first-contact-resolution", Measurement.proportion(95, 100),
                    "record-accuracy", Measurement.of(Unit.COUNT, 0, 1, 10),
                    "proactive-offers", Measurement.proportion(50, 125)));

    private final Decision takenFromWording = line(1, DecisionKind.ADJUSTMENT, "wording", "-2");
    private final Decision bonus = item(2, "3");
    private final Decision exemption = line(3, DecisionKind.EXEMPTION, "first-response", null);

    @Test
    void without_decisions_the_rules_alone_count() {
        assertThat(total()).isEqualTo(Points.of(98));
    }

    @Test
    void adjustments_items_and_exemptions_change_the_derived_result() {
        assertThat(total(takenFromWording)).isEqualTo(Points.of(96));
        assertThat(total(takenFromWording, bonus)).isEqualTo(Points.of(99));
        assertThat(card(exemption).getLine("first-response").state()).isEqualTo(LineState.EXEMPT);
        assertThat(total(exemption)).isEqualTo(Points.of(100));
    }

    @Test
    void the_order_in_which_people_decided_does_not_matter() {
        assertThat(total(takenFromWording, bonus, exemption)).isEqualTo(total(exemption, bonus, takenFromWording));
    }

    @Test
    void decisions_of_an_earlier_result_are_replaced() {
        CardInput earlier = DecidedInput.of(MEASURED, List.of(takenFromWording, bonus, exemption));

        assertThat(DecidedInput.of(earlier, List.of())).isEqualTo(MEASURED);
        assertThat(DecidedInput.of(earlier, List.of(bonus))).isEqualTo(DecidedInput.of(MEASURED, List.of(bonus)));
    }

    @Test
    void a_result_is_whole_with_everything_that_stands_and_nothing_else() {
        CardInput decided = DecidedInput.of(MEASURED, List.of(takenFromWording, bonus));

        assertThat(DecidedInput.isWhole(decided, List.of(takenFromWording, bonus)))
                .isTrue();
        assertThat(DecidedInput.isWhole(decided, List.of(takenFromWording))).isFalse();
        assertThat(DecidedInput.isWhole(decided, List.of(takenFromWording, bonus, exemption)))
                .isFalse();
        assertThat(DecidedInput.isWhole(MEASURED, List.of())).isTrue();
    }

    @Test
    void a_decision_with_nothing_to_change_waits() {
        Decision onExempted = line(4, DecisionKind.ADJUSTMENT, "first-response", "1");
        Decision onNothing = line(5, DecisionKind.ADJUSTMENT, "gone-in-this-version", "1");
        Decision exemptNothing = line(6, DecisionKind.EXEMPTION, "gone-in-this-version", null);

        CardInput decided = DecidedInput.of(MEASURED, List.of(exemption, onExempted, onNothing, exemptNothing, bonus));

        assertThat(Scorecard.derivedFrom(decided)).isEqualTo(card(exemption, bonus));
        assertThat(List.of(exemption, onExempted, onNothing, exemptNothing, bonus))
                .extracting(decision -> DecidedInput.counts(decision, decided))
                .containsExactly(true, false, false, false, true);
    }

    @Test
    void the_document_names_who_decided_and_why() {
        String document = ScorecardDocument.write(card(takenFromWording, bonus));

        assertThat(ScorecardDocument.read(document)).isEqualTo(card(takenFromWording, bonus));
        assertThat(document).contains("周敏", "复核");
    }

    private static Points total(Decision... decisions) {
        return card(decisions).findTotal().orElseThrow();
    }

    private static Scorecard card(Decision... decisions) {
        return Scorecard.derivedFrom(DecidedInput.of(MEASURED, List.of(decisions)));
    }

    private static Decision line(long id, DecisionKind kind, String line, @Nullable String points) {
        return decision(id, kind, line, null, points);
    }

    private static Decision item(long id, String points) {
        return decision(id, DecisionKind.ITEM, null, "客户表扬", points);
    }

    private static Decision decision(
            long id, DecisionKind kind, @Nullable String line, @Nullable String item, @Nullable String points) {
        return new Decision(
                id,
                LI_JING,
                kind,
                line,
                item,
                points == null ? null : new BigDecimal(points),
                "复核",
                "周敏",
                Instant.parse("2026-11-02T01:00:00Z"),
                null);
    }
}
