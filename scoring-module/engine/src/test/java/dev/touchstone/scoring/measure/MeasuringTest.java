package dev.touchstone.scoring.measure;

import static dev.touchstone.plugin.fact.ContactOutcome.ABANDONED;
import static dev.touchstone.plugin.fact.ContactOutcome.ANSWERED;
import static dev.touchstone.scoring.measure.Facts.LI;
import static dev.touchstone.scoring.measure.Facts.OCTOBER;
import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static dev.touchstone.scoring.measure.Facts.WANG;
import static dev.touchstone.scoring.measure.Facts.at;
import static dev.touchstone.scoring.measure.Facts.by;
import static dev.touchstone.scoring.measure.Facts.call;
import static dev.touchstone.scoring.measure.Facts.closedTicket;
import static dev.touchstone.scoring.measure.Facts.identified;
import static dev.touchstone.scoring.measure.Facts.line;
import static dev.touchstone.scoring.measure.Facts.measuring;
import static dev.touchstone.scoring.measure.Facts.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Ownership;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From facts to measurements of every subject")
class MeasuringTest {

    private static final FirstResponseTime RESPONSE = new FirstResponseTime(new TimeSummary.Mean());
    private static final TwoTeams EAST_THEN_WEST = new TwoTeams(LocalDate.of(2026, 10, 16));

    @Test
    void aTransferLeavesEveryFactWithTheTeamOfItsDay() {
        Measured measured = measuring(RESPONSE, FactSelection.EVERYTHING)
                .measure(identified(List.of(served("2026-10-15T23:59:59", 10), served("2026-10-16T00:00:00", 30))));

        assertThat(value(measured, Subject.agent("li"))).isEqualTo(Fraction.of(20));
        assertThat(value(measured, Subject.team("east"))).isEqualTo(Fraction.of(10));
        assertThat(value(measured, Subject.team("west"))).isEqualTo(Fraction.of(30));
        assertThat(measured.organisation().get("line").sampleSize()).isEqualTo(2);
    }

    @Test
    void sharedWorkCountsWholeForEachAndOnceForTheirTeam() {
        ServiceFact shared = call("1", ANSWERED)
                .waited(Duration.ofSeconds(10))
                .circumstances(by(Role.SERVED_BY, LI, WANG))
                .build();
        Measured measured = measuring(RESPONSE, FactSelection.EVERYTHING).measure(identified(List.of(shared)));

        assertThat(line(measured, Subject.agent("li")).denominator()).isEqualTo(1000);
        assertThat(line(measured, Subject.team("east")).denominator()).isEqualTo(1000);
        assertThat(line(measured, Subject.team("east")).sampleSize()).isEqualTo(1);
    }

    @Test
    void splitWorkCountsInEqualPartsThatSumToTheWhole() {
        ServiceFact shared = call("1", ANSWERED)
                .waited(Duration.ofSeconds(10))
                .circumstances(by(Role.SERVED_BY, LI, WANG, new dev.touchstone.plugin.fact.AgentRef("zhao")))
                .build();
        ServiceFact alone = served("2026-10-12T13:00:00", 40);
        FactSelection split =
                new FactSelection(FactFilter.EVERYTHING, null, new Attribution(Role.SERVED_BY, Sharing.SPLIT));
        Measured measured = measuring(RESPONSE, split).measure(identified(List.of(shared, alone)));

        assertThat(value(measured, Subject.agent("li")))
                .as("(10/3 + 40) / (1/3 + 1)")
                .isEqualTo(Fraction.of("32.5"));
        assertThat(value(measured, Subject.team("east"))).isEqualTo(Fraction.of(25));
        assertThat(line(measured, Subject.agent("li")).sampleSize()).isEqualTo(2);
    }

    @Test
    void theOwnerAtTheAnchorIsCredited() {
        ServiceFact ticket = closedTicket("1")
                .slaMet(true)
                .circumstances(by(Role.OWNER, WANG))
                .owners(List.of(
                        new Ownership(LI, null, at("2026-10-12T12:30:00")),
                        new Ownership(WANG, null, at("2026-10-20T12:00:00"))))
                .build();
        Measured closed =
                measuring(new SlaAttainment(), FactSelection.EVERYTHING).measure(identified(List.of(ticket)));
        Measured opened = measuring(new SlaAttainment(), new FactSelection(FactFilter.EVERYTHING, Anchor.OPENED, null))
                .measure(identified(List.of(ticket)));

        assertThat(closed.bySubject()).containsKey(Subject.agent("li")).doesNotContainKey(Subject.agent("wang"));
        assertThat(opened.bySubject()).as("nobody owned it when it was opened").isEmpty();
    }

    @Test
    void factsThatCreditNobodyKnownAreSeen() {
        Measured measured = measuring(RESPONSE, FactSelection.EVERYTHING)
                .measure(identified(List.of(
                        call("1", ANSWERED).waited(Duration.ofSeconds(10)).build(),
                        call("2", ABANDONED).build())));

        assertThat(measured.bySubject()).isEmpty();
        assertThat(measured.organisation().get("line").sampleSize()).isEqualTo(1);
        assertThat(measured.uncredited().get("line").excluded())
                .containsEntry(Exclusion.of(Exclusion.Reason.NOBODY_CREDITED), 1L)
                .containsEntry(Exclusion.of(Exclusion.Reason.ABANDONED), 1L);
    }

    @Test
    void anAbandonedContactChargesNobodyButTheUnitOfItsQueueUnlessDeclared() {
        ServiceFact gone = call("1", ABANDONED)
                .circumstances(Circumstances.builder()
                        .person(Role.SERVED_BY, LI)
                        .queue("east")
                        .build())
                .build();
        AbandonmentRate rate = new AbandonmentRate(Duration.ZERO);
        Measured byDefault = measuring(rate, FactSelection.EVERYTHING).measure(identified(List.of(gone)));
        Measured declared = measuring(
                        rate, new FactSelection(FactFilter.EVERYTHING, null, Attribution.to(Role.SERVED_BY)))
                .measure(identified(List.of(gone)));

        assertThat(byDefault.bySubject()).containsOnlyKeys(Subject.team("east"));
        assertThat(declared.bySubject()).containsOnlyKeys(Subject.agent("li"), Subject.team("east"));
    }

    @Test
    void anAbandonedContactThatIsLeftOutStaysVisibleWithThePersonNamed() {
        ServiceFact gone =
                call("1", ABANDONED).circumstances(by(Role.SERVED_BY, LI)).build();
        Measured measured = measuring(RESPONSE, FactSelection.EVERYTHING).measure(identified(List.of(gone)));
        assertThat(line(measured, Subject.agent("li")).excluded())
                .containsOnlyKeys(Exclusion.of(Exclusion.Reason.ABANDONED));
    }

    @Test
    void anExemptionLeavesFactsOutByItsName() {
        Exemption peak = new Exemption(
                "evening-peak",
                LocalizedText.same("peak"),
                new FactFilter.KindIn(java.util.Set.of(FactKind.CALL)),
                List.of(HourWindow.of("19:00", "21:00")));
        Measuring measuring = new Measuring(
                OCTOBER,
                SHANGHAI,
                EAST_THEN_WEST,
                List.of(peak),
                Pooling.ALL_RECORDS,
                List.of(Facts.line("line", RESPONSE)));
        Measured measured = measuring.measure(
                identified(List.of(served("2026-10-12T18:59:59", 10), served("2026-10-12T19:00:00", 99))));

        assertThat(value(measured, Subject.agent("li"))).isEqualTo(Fraction.of(10));
        assertThat(line(measured, Subject.agent("li")).excluded())
                .containsExactly(java.util.Map.entry(new Exclusion(Exclusion.Reason.EXEMPT, "evening-peak"), 1L));
    }

    @Test
    void aFactWithoutItsAnchorIsLeftOutInThePeriodOfItsBeginning() {
        ServiceFact open = ticket("1", TicketStatus.OPEN)
                .slaMet(false)
                .circumstances(by(Role.OWNER, LI))
                .build();
        Measuring october = measuring(new SlaAttainment(), FactSelection.EVERYTHING);

        assertThat(october.measure(identified(List.of(open)))
                        .organisation()
                        .get("line")
                        .excluded())
                .containsOnlyKeys(Exclusion.of(Exclusion.Reason.NOT_CLOSED));
        assertThat(Facts.measuring(OCTOBER.next(), Facts.line("line", new SlaAttainment()))
                        .measure(identified(List.of(open)))
                        .organisation()
                        .get("line")
                        .excluded())
                .isEmpty();
    }

    @Test
    void everyReasonForAMissingAnchorHasItsName() {
        ServiceFact untalked = call("1", ABANDONED).build();
        FactSelection whenAnswered = new FactSelection(FactFilter.EVERYTHING, Anchor.ANSWERED, null);
        assertThat(measuring(new AnswerRate(), whenAnswered)
                        .measure(identified(List.of(untalked)))
                        .organisation()
                        .get("line")
                        .excluded())
                .containsOnlyKeys(Exclusion.of(Exclusion.Reason.NOT_ANSWERED));
        FactSelection whenRated = new FactSelection(FactFilter.EVERYTHING, Anchor.CONTACT, null);
        assertThat(measuring(new MeanRating(AnswerSource.on(Facts.STARS)), whenRated)
                        .measure(identified(
                                List.of(Facts.rated("1", Facts.STARS, "5").build())))
                        .organisation()
                        .get("line")
                        .excluded())
                .containsOnlyKeys(Exclusion.of(Exclusion.Reason.NOT_PROVIDED));
    }

    @Test
    void thePeriodIsHalfOpenInTheOrganisationsZone() {
        Measured measured = measuring(RESPONSE, FactSelection.EVERYTHING)
                .measure(identified(List.of(
                        served("2026-09-30T23:59:59", 1),
                        served("2026-10-01T00:00:00", 2),
                        served("2026-10-31T23:59:59", 4),
                        served("2026-11-01T00:00:00", 8))));
        assertThat(measured.organisation().get("line").value()).hasValue(Fraction.of(3));
    }

    @Test
    void evidenceListsWhatWasCountedAndWhatWasNotInTheOrderOfTime() {
        Contact late = served("2026-10-13T12:00:00", 10);
        ServiceFact gone =
                call("0", ABANDONED).circumstances(by(Role.SERVED_BY, LI)).build();
        List<Evidence> evidence = measuring(RESPONSE, FactSelection.EVERYTHING)
                .listEvidence(identified(List.of(late, gone)), "line", Subject.agent("li"));

        assertThat(evidence).extracting(each -> each.fact().key()).containsExactly(gone.key(), late.key());
        assertThat(evidence.get(0).findExclusion()).hasValue(Exclusion.of(Exclusion.Reason.ABANDONED));
        assertThat(evidence.get(1).findValue()).hasValue(Fraction.of(10));
        assertThat(evidence.get(1).credited().people()).containsExactly(LI);
    }

    @Test
    void mistakesInWhatIsToBeMeasuredAreNamed() {
        KeyedMeasure line = Facts.line("line", RESPONSE);
        assertThatThrownBy(() -> Facts.measuring(OCTOBER, line, line))
                .hasMessage("Two measures share a key: [line, line]");
        assertThatThrownBy(() -> Facts.measuring(OCTOBER, line).getLine("lien"))
                .hasMessage("Nothing is measured under the key \"lien\": there are [line]");
        assertThatThrownBy(() -> new KeyedMeasure(
                        "line", RESPONSE, new FactSelection(FactFilter.EVERYTHING, Anchor.RECEIVED, null)))
                .hasMessageContaining("none of which is dated by RECEIVED");
        MeasuringPass pass = Facts.measuring(OCTOBER, line).begin();
        assertThatThrownBy(() -> pass.merge(pass)).hasMessageContaining("two different passes");
    }

    @Test
    void aConcludedOrMergedPassIsFinished() {
        Measuring measuring = Facts.measuring(OCTOBER, Facts.line("line", RESPONSE));
        MeasuringPass concluded = measuring.begin();
        concluded.conclude();
        MeasuringPass merged = measuring.begin();
        measuring.begin().merge(merged);

        assertThatThrownBy(concluded::conclude).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> merged.accept(Facts.identified(served("2026-10-12T12:00:00", 1))))
                .hasMessageContaining("begin a new one");
    }

    private static Measuring measuring(Measure measure, FactSelection selection) {
        return new Measuring(
                OCTOBER,
                SHANGHAI,
                EAST_THEN_WEST,
                List.of(),
                Pooling.ALL_RECORDS,
                List.of(new KeyedMeasure("line", measure, selection)));
    }

    private static Contact served(String started, long waited) {
        return Facts.contact(started, FactKind.CALL, started, ANSWERED)
                .waited(Duration.ofSeconds(waited))
                .circumstances(by(Role.SERVED_BY, LI))
                .build();
    }

    private static Measurement line(Measured measured, Subject subject) {
        return measured.listLines(subject).get("line");
    }

    private static Fraction value(Measured measured, Subject subject) {
        return line(measured, subject).value().orElseThrow();
    }
}
