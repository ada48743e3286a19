package dev.touchstone.adapter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What standards A (emotion), B, C and D and the further indicators need is there, under the names the manual gives. */
@Tag("bulk")
class OtherStandardsTest {

    private static final SampleYear YEAR = SampleYear.standard();

    @ParameterizedTest(name = "form {0}, {1} questions")
    @CsvSource({"sales-callback, 4", "after-sales-callback, 6"})
    void callbacksAskEveryQuestionWithOneStateAndWithinThreeDays(String form, int questions) {
        Map<String, List<Answer>> responses = answers(form).stream().collect(Collectors.groupingBy(Answer::response));

        assertThat(responses.values()).hasSizeGreaterThan(300).allSatisfy(answers -> {
            assertThat(answers).hasSize(questions);
            assertThat(answers).extracting(Answer::question).containsExactly(questions(questions));
            assertThat(answers)
                    .extracting(Answer::state)
                    .containsOnly(answers.get(0).state());
        });
        assertThat(answers(form).stream().map(Answer::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AnswerState.ANSWERED, AnswerState.REFUSED, AnswerState.NOT_REACHED);
        assertThat(values(form)).containsExactlyInAnyOrder(0, 25, 75, 100);
    }

    @Test
    void aRepairSharedByTwoTechniciansNamesBothBesideTheAdviser() {
        assertThat(answers("after-sales-callback"))
                .anyMatch(answer -> answer.circumstances()
                                        .listPeople(Role.RESOLVER)
                                        .size()
                                == 2
                        && answer.circumstances().listPeople(Role.SERVED_BY).size() == 1);
    }

    @Test
    void callbacksComeWithinThreeDaysOfTheClose() {
        Map<FactKey, Ticket> tickets =
                YEAR.all(Ticket.class).stream().collect(Collectors.toMap(Ticket::key, ticket -> ticket));
        List<Answer> aboutTickets = answers("after-sales-callback").stream()
                .filter(answer ->
                        answer.about() != null && answer.about().stream().equals("tickets"))
                .collect(Collectors.toList());

        assertThat(aboutTickets).isNotEmpty().allSatisfy(answer -> {
            Ticket ticket = Objects.requireNonNull(tickets.get(answer.about()));
            assertThat(Duration.between(ticket.lastClosed(), answer.received()))
                    .isBetween(Duration.ZERO, Duration.ofDays(3));
        });
    }

    @Test
    void everyConnectedOutboundCallHasItsRatingOrTheReasonWhyNot() {
        Set<FactKey> connected = YEAR.all(Contact.class).stream()
                .filter(contact -> contact.direction() == Direction.OUTBOUND && contact.connected())
                .map(Contact::key)
                .collect(Collectors.toSet());

        assertThat(answers("outbound-rating").stream().map(Answer::about).collect(Collectors.toSet()))
                .isEqualTo(connected);
        assertThat(answers("outbound-rating").stream().map(Answer::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AnswerState.ANSWERED, AnswerState.REFUSED, AnswerState.NOT_ASKED);
        assertThat(values("outbound-rating")).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void satisfactionAndRecommendationAreAnsweredByPartOfTheCustomers() {
        assertThat(values("csat-sms")).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(values("nps-mail")).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(answers("csat-sms").stream().map(Answer::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        AnswerState.ANSWERED, AnswerState.TIMED_OUT, AnswerState.REFUSED, AnswerState.INVALID);
        assertThat(percentAnswered("csat-sms")).isBetween(65L, 75L);
        assertThat(percentAnswered("nps-mail")).isBetween(40L, 60L);
    }

    @ParameterizedTest(name = "form {0}: {1}")
    @CsvSource({
        "wording, forbidden-phrase|interrupting|no-greeting|stiff-wording",
        "record-accuracy, missing-contact|missing-solution|wrong-amount|wrong-type",
        "emotion, argument|impatience|no-empathy|raised-voice",
        "privacy, identity-unchecked|needless-data-kept|overheard|told-others",
        "field-safety, live-work|no-protective-gear|no-warning-sign|site-not-cleared",
        "script-compliance, skipped-closing|skipped-identity-check|skipped-opening",
        "outbound-rating-check, left-empty|not-asked|recorded-differs"
    })
    void faultsHaveTheNamesOfTheManual(String form, String faults) {
        Set<String> found = inspections(form).stream()
                .flatMap(inspection -> inspection.faults().stream())
                .map(Fault::type)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(String.join("|", found)).isEqualTo(faults);
        assertThat(inspections(form))
                .allMatch(
                        inspection -> inspection.passed() == inspection.faults().isEmpty());
    }

    @Test
    void theScriptHasFourStepsOfWhichOneDoesNotApplyEverywhere() {
        assertThat(inspections("script-compliance"))
                .allSatisfy(inspection -> assertThat(inspection.items())
                        .extracting(InspectionItem::question)
                        .containsExactly("opening", "identity-check", "disclosure", "closing"));
        assertThat(inspections("script-compliance"))
                .anyMatch(inspection -> inspection.items().get(2).points() == null)
                .anyMatch(inspection -> inspection.items().get(2).points() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-review", "solution-review"})
    void rubricsHaveThirtyPoints(String form) {
        assertThat(inspections(form))
                .isNotEmpty()
                .allSatisfy(inspection -> assertThat(inspection.items().stream()
                                .map(InspectionItem::maximum)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("30"));
    }

    @Test
    void supervisorsGiveFiveItemsOfTenPointsEveryMonth() {
        assertThat(YEAR.all(Review.class).stream()
                        .collect(Collectors.groupingBy(
                                review -> review.circumstances().listPeople(Role.ASSESSED)
                                        + review.given().toString())))
                .hasSizeGreaterThan(600)
                .allSatisfy((whose, reviews) -> assertThat(reviews)
                        .extracting(Review::item)
                        .containsExactlyInAnyOrder(
                                "attitude", "expertise", "problem-solving", "teamwork", "satisfaction"));
    }

    @Test
    void tenCustomersOfAMonthSayWhetherTheirMatterIsResolvedAndHowGoodTheSolutionWas() {
        Map<String, List<Answer>> responses =
                answers("csat-solution").stream().collect(Collectors.groupingBy(Answer::response));

        assertThat(responses.values()).hasSizeGreaterThan(5000).allSatisfy(answers -> {
            assertThat(answers).extracting(Answer::question).containsExactly("resolved", "solution");
            assertThat(answers)
                    .extracting(Answer::state)
                    .containsOnly(answers.get(0).state());
        });
        assertThat(percentAnswered("csat-solution")).isBetween(74L, 82L);
        assertThat(values("csat-solution")).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(meanSolution(responses.values(), 1))
                .as("who calls it resolved likes the solution better")
                .isGreaterThan(meanSolution(responses.values(), 0) + 0.5);
    }

    @Test
    void onlyVisitsAreRatedAsVisitsAndInspectedForSafety() {
        Set<FactKey> visits = YEAR.all(Ticket.class).stream()
                .filter(ticket -> ticket.circumstances().channel().equals(Channel.IN_PERSON))
                .map(Ticket::key)
                .collect(Collectors.toSet());

        assertThat(answers("visit-survey")).hasSizeGreaterThan(500).allMatch(answer -> visits.contains(answer.about()));
        assertThat(inspections("field-safety"))
                .hasSizeGreaterThan(200)
                .allMatch(inspection -> visits.contains(inspection.about()));
        assertThat(YEAR.all(Figure.class).stream()
                        .filter(figure -> figure.name().equals("on-time-visits"))
                        .mapToInt(Figure::sampleSize)
                        .sum())
                .isEqualTo(visits.size());
    }

    @Test
    void complaintsHaveALimitAndMostAreHandledWithinIt() {
        List<Complaint> complaints = YEAR.all(Complaint.class);
        long inTime = complaints.stream()
                .filter(complaint ->
                        complaint.handled() != null && !complaint.handled().isAfter(complaint.due()))
                .count();

        assertThat(complaints).hasSizeGreaterThan(300).anyMatch(complaint -> complaint.handled() == null);
        assertThat(100 * inTime / complaints.size()).isBetween(80L, 95L);
    }

    @Test
    void onePersonIsFoundToHaveCheated() {
        assertThat(YEAR.all(Finding.class))
                .hasSize(2)
                .allMatch(finding -> finding.type().equals("fraud"))
                .extracting(finding ->
                        finding.circumstances().listPeople(Role.ASSESSED).get(0).id())
                .containsOnly("YL-0036");
    }

    @Test
    void figuresAreCountedElsewhereForTeamsAndPeople() {
        assertThat(YEAR.all(Figure.class).stream()
                        .map(figure -> figure.name() + (figure.team() == null ? " of a person" : " of a team"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "acd-wait of a team",
                        "acd-abandoned of a team",
                        "adherence of a person",
                        "training-exam of a person",
                        "on-time-visits of a person");
    }

    private static List<Answer> answers(String form) {
        return YEAR.all(Answer.class).stream()
                .filter(answer -> answer.form().equals(form))
                .collect(Collectors.toList());
    }

    private static Set<Integer> values(String form) {
        return answers(form).stream()
                .map(Answer::value)
                .filter(Objects::nonNull)
                .map(BigDecimal::intValueExact)
                .collect(Collectors.toSet());
    }

    /** The mean rating of the solution by those who answered {@code resolved} to the question before. */
    private static double meanSolution(Collection<List<Answer>> responses, int resolved) {
        return responses.stream()
                .filter(answers ->
                        BigDecimal.valueOf(resolved).equals(answers.get(0).value()))
                .mapToInt(answers -> answers.get(1).value().intValueExact())
                .average()
                .orElseThrow();
    }

    private static long percentAnswered(String form) {
        List<Answer> asked = answers(form);
        return 100
                * asked.stream()
                        .filter(answer -> answer.state() == AnswerState.ANSWERED)
                        .count()
                / asked.size();
    }

    private static List<Inspection> inspections(String form) {
        return YEAR.all(Inspection.class).stream()
                .filter(inspection -> inspection.form().equals(form))
                .collect(Collectors.toList());
    }

    private static String[] questions(int howMany) {
        String[] questions = new String[howMany];
        for (int i = 0; i < howMany; i++) {
            questions[i] = "q" + (i + 1);
        }
        return questions;
    }
}
