package dev.touchstone.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Cadence;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetHeader;
import dev.touchstone.scoring.wording.SheetLine;
import dev.touchstone.scoring.wording.SheetSubject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A monthly card carries what is measured every quarter")
class CadencedCardTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final AgentRef LIN = new AgentRef("lin");
    private static final AgentRef ZHOU = new AgentRef("zhou");
    private static final Standard STANDARD = Sheets.standard(
            Conventions.DEFAULT,
            Sheets.dimension("efficiency", Sheets.indicator("monthly", "60", Sheets.firstResponse())),
            Sheets.dimension(
                    "quality",
                    Sheets.indicator("quarterly", "40", Sheets.firstResponse()).withCadence(Cadence.QUARTER)));
    private static final List<IdentifiedFact> FACTS = List.of(
            call(1, LIN, "2025-11-10T02:00:00Z", 64),
            call(2, LIN, "2026-01-10T02:00:00Z", 20),
            call(3, LIN, "2026-03-10T02:00:00Z", 10),
            call(4, ZHOU, "2025-12-10T02:00:00Z", 20));

    @Test
    @DisplayName("January's card carries the last quarter of the year before, March's its own quarter")
    void carries() {
        ScorecardLine january = card("2026-01", LIN).getLine("quarterly");
        ScorecardLine march = card("2026-03", LIN).getLine("quarterly");

        assertThat(january.actuals()).extracting(Actual::period).containsExactly(Period.parse("2025-Q4"));
        assertThat(january.sampleSize()).isEqualTo(1);
        assertThat(january.points()).isLessThan(Points.of(40));
        assertThat(march.actuals()).extracting(Actual::period).containsExactly(Period.parse("2026-Q1"));
        assertThat(march.sampleSize()).isEqualTo(2);
        assertThat(march.points()).isEqualTo(Points.of(40));
    }

    @Test
    @DisplayName("what is only carried makes no card")
    void nobody() {
        assertThat(assessment("2026-01", STANDARD).score(FACTS)).containsOnlyKeys(Subject.agent("lin"));
        assertThat(assessment("2026-Q1", STANDARD).score(FACTS)).containsOnlyKeys(Subject.agent("lin"));
        assertThat(assessment("2025-12", STANDARD).score(FACTS)).containsOnlyKeys(Subject.agent("zhou"));
    }

    @Test
    @DisplayName("a standard that measures nothing oftener gives everybody a card")
    void onlyCarried() {
        Standard quarterly = Sheets.standard(
                Conventions.DEFAULT,
                Sheets.dimension(
                        "quality",
                        Sheets.indicator("quarterly", "100", Sheets.firstResponse())
                                .withCadence(Cadence.QUARTER)));

        assertThat(assessment("2026-01", quarterly).score(FACTS)).hasSize(2);
    }

    @Test
    @DisplayName("the evidence of a carried line is of its own period, and the facts to read begin there")
    void evidence() {
        Assessment january = assessment("2026-01", STANDARD);

        assertThat(january.earliest()).isEqualTo(Instant.parse("2025-09-30T16:00:00Z"));
        assertThat(january.listMeasuredPeriods()).containsExactly(Period.parse("2025-Q4"), Period.parse("2026-01"));
        assertThat(january.listEvidence(FACTS, "quarterly", Subject.agent("lin")))
                .extracting(evidence -> evidence.fact().key().key())
                .containsExactly("c-1");
    }

    @Test
    @DisplayName("two versions in one month measure the same quarter, and its records count once")
    void versions() {
        Standard later =
                Sheets.standard("2", Conventions.DEFAULT, STANDARD.dimensions().toArray(Dimension[]::new));
        Period month = Period.parse("2026-03");
        LocalDate change = LocalDate.of(2026, 3, 16);
        Assessment assessment = new Assessment(
                month,
                SHANGHAI,
                Roster.ofPeople(),
                List.of(
                        new InForce(STANDARD, Period.span(month.from(), change)),
                        new InForce(later, Period.span(change, month.until()))));

        ScorecardLine line = assessment.score(FACTS).get(Subject.agent("lin")).getLine("quarterly");

        assertThat(line.actuals())
                .extracting(Actual::period)
                .containsExactly(Period.parse("2026-Q1"), Period.parse("2026-Q1"));
        assertThat(line.sampleSize()).isEqualTo(2);
    }

    @Test
    @DisplayName("the card says over what the line was measured")
    void words() {
        SheetHeader header =
                SheetHeader.provisional(new SheetSubject("Lin", "lin", null, null), LocalDate.of(2026, 2, 1));

        assertThat(ScorecardSheet.of(card("2026-01", LIN), header, Language.ZH_CN)
                        .lines())
                .extracting(SheetLine::basis)
                .last()
                .asString()
                .endsWith("取 2025 年第 4 季度的数据");
    }

    private static Scorecard card(String period, AgentRef agent) {
        Map<Subject, Scorecard> cards = assessment(period, STANDARD).score(FACTS);
        return cards.get(Subject.agent(agent.id()));
    }

    private static Assessment assessment(String period, Standard standard) {
        return Assessment.of(standard, Period.parse(period), SHANGHAI, Roster.ofPeople());
    }

    private static IdentifiedFact call(int number, AgentRef agent, String started, int seconds) {
        Contact contact = Contact.builder(
                        new FactKey("calls", "c-" + number),
                        FactKind.CALL,
                        Instant.parse(started),
                        ContactOutcome.ANSWERED)
                .circumstances(
                        Circumstances.builder().person(Role.SERVED_BY, agent).build())
                .waited(Duration.ofSeconds(seconds))
                .build();
        return new IdentifiedFact(new FactId("crm", contact.key()), contact);
    }
}
