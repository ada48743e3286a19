package dev.touchstone.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.measure.Evidence;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An assessment leads from facts to scorecards")
class AssessmentTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final AgentRef LIN = new AgentRef("lin");
    private static final AgentRef ZHOU = new AgentRef("zhou");
    private static final Standard STANDARD = Sheets.standard(
            Conventions.DEFAULT,
            Sheets.dimension("efficiency", Sheets.indicator("first-response", "100", Sheets.firstResponse())));
    private static final Assessment ASSESSMENT =
            Assessment.of(STANDARD, Period.parse("2026-10"), SHANGHAI, Roster.ofPeople());

    @Test
    @DisplayName("each person gets a card from the calls that person answered")
    void scores() {
        List<IdentifiedFact> facts = List.of(
                call(1, LIN, "2026-10-01T00:00:00Z", 20),
                call(2, LIN, "2026-10-31T15:59:59Z", 64),
                call(3, ZHOU, "2026-10-10T02:00:00Z", 10));

        Map<Subject, Scorecard> cards = ASSESSMENT.score(facts);

        assertThat(cards).hasSize(2);
        assertThat(cards.get(Subject.agent("lin")).findTotal()).contains(Points.of(98));
        assertThat(cards.get(Subject.agent("zhou")).findTotal()).contains(Points.of(100));
    }

    @Test
    @DisplayName("the period ends with its last day in the organisation's zone")
    void zone() {
        Map<Subject, Scorecard> cards = ASSESSMENT.score(
                List.of(call(1, LIN, "2026-09-30T16:00:00Z", 20), call(2, LIN, "2026-10-31T16:00:00Z", 500)));

        assertThat(cards.get(Subject.agent("lin")).findTotal()).contains(Points.of(100));
    }

    @Test
    @DisplayName("the order of facts does not matter, and the evidence is every call that was looked at")
    void order() {
        List<IdentifiedFact> facts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            facts.add(call(i, i % 3 == 0 ? ZHOU : LIN, "2026-10-" + (10 + i % 20) + "T03:00:00Z", 7 * i % 90));
        }
        Map<Subject, Scorecard> before = ASSESSMENT.score(facts);
        List<Evidence> evidence = ASSESSMENT.listEvidence(facts, "first-response", Subject.agent("lin"));
        Collections.reverse(facts);

        assertThat(ASSESSMENT.score(facts)).isEqualTo(before);
        assertThat(ASSESSMENT.listEvidence(facts, "first-response", Subject.agent("lin")))
                .isEqualTo(evidence)
                .hasSize(33);
    }

    @Test
    @DisplayName("a proven fraud puts the result outside the grades, and the total stays readable")
    void veto() {
        Finding fraud = new Finding(
                new FactKey("findings", "f-1"),
                Circumstances.builder()
                        .person(Role.ASSESSED, LIN)
                        .person(Role.JUDGED_BY, ZHOU)
                        .build(),
                "fraud",
                "Bought reviews, case 12",
                Instant.parse("2026-10-20T08:00:00Z"));

        Scorecard card = ASSESSMENT
                .score(List.of(call(1, LIN, "2026-10-05T00:00:00Z", 20), identified(fraud)))
                .get(Subject.agent("lin"));

        assertThat(card.outcome()).isInstanceOf(Outcome.NotQualified.class);
        assertThat(card.outcome().coefficient()).isEqualByComparingTo("0");
        assertThat(card.findTotal()).contains(Points.of(100));
    }

    private static IdentifiedFact call(int number, AgentRef agent, String started, int seconds) {
        return identified(Contact.builder(
                        new FactKey("calls", "c-" + number),
                        FactKind.CALL,
                        Instant.parse(started),
                        ContactOutcome.ANSWERED)
                .circumstances(Circumstances.builder()
                        .person(Role.SERVED_BY, agent)
                        .channel(Channel.PHONE)
                        .build())
                .waited(Duration.ofSeconds(seconds))
                .build());
    }

    private static IdentifiedFact identified(ServiceFact fact) {
        return new IdentifiedFact(new FactId("crm", fact.key()), fact);
    }
}
