package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.LI;
import static dev.touchstone.scoring.measure.Facts.OCTOBER;
import static dev.touchstone.scoring.measure.Facts.WANG;
import static dev.touchstone.scoring.measure.Facts.at;
import static dev.touchstone.scoring.measure.Facts.by;
import static dev.touchstone.scoring.measure.Facts.identified;
import static dev.touchstone.scoring.measure.Facts.line;
import static dev.touchstone.scoring.measure.Facts.measure;
import static dev.touchstone.scoring.measure.Facts.measuring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Callback score of standard B")
class CallbackScoreTest {

    private static final Scale WORDS =
            new Scale(List.of(new BigDecimal("25"), new BigDecimal("75"), new BigDecimal("100")));
    private static final String OCTOBER_12 = "2026-10-12T12:00:00";
    private static final CallbackScore SALES = score(false, "q1", "q2", "q3", "q4");

    @Test
    void goldenMonth() {
        Measurement month = measure(
                SALES,
                concat(
                        callback("1", OCTOBER_12, 100, 100, 75, 100),
                        callback("2", OCTOBER_12, 75, 25, 75, 100),
                        refused("3"),
                        callback("4", OCTOBER_12, 100, 100, 100, 100)));

        assertThat(month.value()).hasValue(Fraction.of("87.5"));
        assertThat(month.sampleSize()).isEqualTo(3);
        assertThat(month.excluded()).isEqualTo(Map.of(Exclusion.of(Exclusion.Reason.REFUSED), 1L));
        assertThat(month.records())
                .containsExactly(
                        new RecordValue("1", Fraction.of("93.75")),
                        new RecordValue("2", Fraction.of("68.75")),
                        new RecordValue("4", Fraction.of(100)));
    }

    @Test
    void goldenQuarterIsOverAllCallbacksUnlessDeclaredTheMeanOfMonths() {
        CallbackScore one = score(false, "q1", "q2");
        List<Answer> quarter = concat(
                answers("1", "2026-10-05T10:00:00", 75, 45),
                answers("2", "2026-11-05T10:00:00", 90, 90),
                answers("3", "2026-11-06T10:00:00", 90, 90),
                answers("4", "2026-11-07T10:00:00", 90, 90));

        assertThat(quarter(one, Pooling.ALL_RECORDS, quarter).value()).hasValue(Fraction.of("82.5"));
        assertThat(quarter(one, Pooling.MEAN_OF_SUBPERIODS, quarter).value()).hasValue(Fraction.of(75));
        assertThat(quarter(one, Pooling.MEAN_OF_SUBPERIODS, quarter).sampleSize())
                .isEqualTo(4);
    }

    @Test
    void theShippedCompositeOfServiceAdvisorsHasFourTermsAndTheAlternativeThreeShownOnHundred() {
        List<Answer> callback = callback("1", OCTOBER_12, 100, 75, 25, 100);

        assertThat(measure(SALES, callback).value()).hasValue(Fraction.of(75));
        assertThat(measure(score(true, "q1", "q2", "q4"), callback).value()).hasValue(Fraction.of(275, 3));
        assertThat(measure(score(false, "q1", "q2", "q4"), callback).value()).hasValue(Fraction.of("68.75"));
    }

    @Test
    void questionsAskedButNotAssessedAreIgnored() {
        List<Answer> callback = concat(
                callback("1", OCTOBER_12, 100, 100, 100, 100), List.of(answer("1", "cleanliness", OCTOBER_12, 25, LI)));
        assertThat(measure(SALES, callback).value()).hasValue(Fraction.HUNDRED);
    }

    @Test
    void aCallbackWithAMissingAnswerIsIncomplete() {
        List<Answer> missing = callback("1", OCTOBER_12, 100, 100, 100, 100).subList(0, 3);
        Answer refusedQuestion = Answer.builder(
                        new FactKey("answers", "1-q4"), "sales", "q4", "1", AnswerState.REFUSED, at(OCTOBER_12))
                .build();

        assertThat(onlyReason(missing)).isEqualTo(Exclusion.Reason.INCOMPLETE);
        assertThat(onlyReason(concat(missing, List.of(refusedQuestion)))).isEqualTo(Exclusion.Reason.INCOMPLETE);
    }

    @Test
    void aRefusalThatNamesNoAssessedQuestionIsSeen() {
        Answer refusal = Answer.builder(
                        new FactKey("answers", "9"), "sales", "callback", "9", AnswerState.NOT_REACHED, at(OCTOBER_12))
                .build();
        assertThat(onlyReason(List.of(refusal))).isEqualTo(Exclusion.Reason.NOT_REACHED);
    }

    @Test
    void anAnswerThatTheMapDoesNotKnowIsOnAnotherScale() {
        CallbackScore known = new CallbackScore(
                "sales",
                new TreeMap<>(Map.of("q1", BigDecimal.valueOf(100))),
                new TreeMap<>(Map.of(BigDecimal.valueOf(100), BigDecimal.valueOf(100))),
                false);
        Measurement measured = measure(known, List.of(answer("1", "q1", OCTOBER_12, 75, LI)));
        assertThat(measured.excluded()).containsOnlyKeys(Exclusion.of(Exclusion.Reason.OTHER_SCALE));
    }

    @Test
    void aQuestionAnsweredTwiceMakesTheCallbackInvalid() {
        Answer again = Answer.builder(
                        new FactKey("answers", "1-q1-again"), "sales", "q1", "1", AnswerState.ANSWERED, at(OCTOBER_12))
                .scale(WORDS)
                .value(BigDecimal.valueOf(25))
                .build();
        assertThat(onlyReason(concat(callback("1", OCTOBER_12, 100, 100, 100, 100), List.of(again))))
                .isEqualTo(Exclusion.Reason.INVALID);
    }

    @Test
    void aCallbackThatRunsPastMidnightCountsWhereItEnds() {
        List<Answer> overnight = concat(
                List.of(
                        answer("1", "q1", "2026-10-31T23:59:59", 100, LI),
                        answer("1", "q2", "2026-10-31T23:59:59", 100, LI)),
                List.of(
                        answer("1", "q3", "2026-11-01T00:00:00", 100, LI),
                        answer("1", "q4", "2026-11-01T00:00:00", 100, LI)));

        assertThat(measure(SALES, overnight).sampleSize()).isZero();
        assertThat(measuring(OCTOBER.next(), line("cs", SALES))
                        .measure(identified(overnight))
                        .organisation()
                        .get("cs")
                        .sampleSize())
                .isEqualTo(1);
    }

    @Test
    void everyCrewThatSharedTheJobGetsTheSameScore() {
        List<Answer> shared = new ArrayList<>();
        for (String question : List.of("q1", "q2", "q3", "q4")) {
            shared.add(answer("1", question, OCTOBER_12, 75, LI, WANG));
        }
        Measured measured = measuring(OCTOBER, line("cs", SALES)).measure(identified(shared));

        for (String crew : List.of("li", "wang")) {
            assertThat(measured.bySubject().get(Subject.agent(crew)).get("cs").value())
                    .hasValue(Fraction.of(75));
        }
        assertThat(measured.organisation().get("cs").sampleSize()).isEqualTo(1);
    }

    @Test
    void itsEvidenceNamesEveryAssessedAnswer() {
        List<Evidence> evidence = measuring(OCTOBER, line("cs", SALES))
                .listEvidence(identified(callback("1", OCTOBER_12, 100, 100, 75, 100)), "cs", Subject.agent("li"));

        assertThat(evidence).hasSize(1);
        assertThat(evidence.get(0).facts()).hasSize(4);
        assertThat(evidence.get(0).record()).isEqualTo("1");
        assertThat(evidence.get(0).findValue()).hasValue(Fraction.of("93.75"));
    }

    @Test
    void weightsAndPointsOutOfRangeAreRefused() {
        var points = new TreeMap<>(Map.of(BigDecimal.ONE, BigDecimal.valueOf(101)));
        var weights = new TreeMap<>(Map.of("q1", BigDecimal.valueOf(25)));
        assertThatThrownBy(() -> new CallbackScore("sales", weights, points, false))
                .hasMessageContaining("points of answer 1 lies between 0 and 100");
        assertThatThrownBy(() -> new CallbackScore("sales", new TreeMap<>(), points, false))
                .hasMessageContaining("needs at least one question");
    }

    private static Exclusion.Reason onlyReason(List<Answer> answers) {
        Measurement measured = measure(SALES, answers);
        assertThat(measured.value()).isEmpty();
        assertThat(measured.excludedCount()).isEqualTo(1);
        return measured.excluded().firstKey().reason();
    }

    private static Measurement quarter(CallbackScore score, Pooling pooling, List<Answer> answers) {
        return new Measuring(
                        Period.parse("2026-Q4"),
                        Facts.SHANGHAI,
                        dev.touchstone.scoring.subject.Roster.ofPeople(),
                        List.of(),
                        pooling,
                        List.of(line("cs", score)))
                .measure(identified(answers))
                .organisation()
                .get("cs");
    }

    private static CallbackScore score(boolean shownOnHundred, String... questions) {
        var weights = new TreeMap<String, BigDecimal>();
        for (String question : questions) {
            weights.put(question, BigDecimal.valueOf(questions.length == 2 ? 50 : 25));
        }
        var points = new TreeMap<BigDecimal, BigDecimal>();
        Stream.of("25", "45", "75", "90", "100").map(BigDecimal::new).forEach(answer -> points.put(answer, answer));
        return new CallbackScore("sales", weights, points, shownOnHundred);
    }

    private static List<Answer> callback(String response, String received, int... values) {
        return answers(response, received, values);
    }

    private static List<Answer> answers(String response, String received, int... values) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            answers.add(answer(response, "q" + (i + 1), received, values[i], LI));
        }
        return answers;
    }

    private static Answer answer(String response, String question, String received, int value, AgentRef... people) {
        return Answer.builder(
                        new FactKey("answers", response + "-" + question),
                        "sales",
                        question,
                        response,
                        AnswerState.ANSWERED,
                        at(received))
                .circumstances(by(Role.SERVED_BY, people))
                .scale(Scale.range(0, 100))
                .value(BigDecimal.valueOf(value))
                .build();
    }

    private static List<Answer> refused(String response) {
        return Stream.of("q1", "q2", "q3", "q4")
                .map(question -> Answer.builder(
                                new FactKey("answers", response + "-" + question),
                                "sales",
                                question,
                                response,
                                AnswerState.REFUSED,
                                at(OCTOBER_12))
                        .build())
                .toList();
    }

    @SafeVarargs
    private static List<Answer> concat(List<Answer>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
