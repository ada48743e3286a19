package dev.touchstone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.documents.fact.FactList;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From two files to scorecards, as a program does that embeds the engine: the callbacks of standard B. */
class EmbeddingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Scale SCALE = new Scale(
            List.of(BigDecimal.ZERO, BigDecimal.valueOf(25), BigDecimal.valueOf(75), BigDecimal.valueOf(100)));

    @TempDir
    private Path folder;

    private final List<ServiceFact> facts = new ArrayList<>();

    @BeforeEach
    void theStandardIsAFile() throws IOException {
        Files.writeString(
                folder.resolve("standard.json"),
                StandardDocument.FORMAT.writePretty(
                        ReadyStandards.get("sales-callback").standard()));
    }

    @Test
    void aMonthIsTheMeanOverItsSuccessfulCallbacks() throws IOException {
        callback("1", "2026-10-08", 100, 100, 75, 100);
        callback("2", "2026-10-09", 75, 25, 75, 100);
        refused("3", "2026-10-10");
        callback("4", "2026-10-11", 100, 100, 100, 100);
        assertThat(score("2026-10").findTotal()).contains(Points.of("87.5"));
    }

    @Test
    void aQuarterIsTheMeanOverAllItsCallbacksAndNotTheSeventyFiveOfItsMonths() throws IOException {
        callback("1", "2026-10-08", 100, 100, 0, 0);
        for (String number : List.of("2", "3", "4")) {
            callback(number, "2026-11-0" + number, 100, 100, 100, 100);
        }
        assertThat(score("2026-Q4").findTotal()).contains(Points.of("87.5"));
    }

    @Test
    void everybodyIsScoredAndEveryCardReadsAgain() throws IOException {
        callback("1", "2026-10-08", 100, 100, 75, 100);
        Map<Subject, Scorecard> cards = cards("2026-10");
        assertThat(cards).containsOnlyKeys(Subject.agent("A103"));
        cards.values()
                .forEach(card -> assertThat(ScorecardDocument.read(ScorecardDocument.write(card)))
                        .isEqualTo(card));
    }

    private Scorecard score(String period) throws IOException {
        return cards(period).get(Subject.agent("A103"));
    }

    private Map<Subject, Scorecard> cards(String period) throws IOException {
        Files.writeString(folder.resolve("facts.json"), FactDocument.LIST_FORMAT.write(new FactList("crm", facts)));
        Standard standard = Documents.readStandard(folder.resolve("standard.json"));
        List<IdentifiedFact> read = Documents.readFacts(folder.resolve("facts.json"));
        return Assessment.of(standard, Period.parse(period), SHANGHAI, Roster.ofPeople())
                .score(read);
    }

    private void callback(String number, String day, int... points) {
        for (int question = 1; question <= points.length; question++) {
            facts.add(answer(number, day, question, AnswerState.ANSWERED)
                    .scale(SCALE)
                    .value(BigDecimal.valueOf(points[question - 1]))
                    .build());
        }
    }

    private void refused(String number, String day) {
        for (int question = 1; question <= 4; question++) {
            facts.add(answer(number, day, question, AnswerState.REFUSED).build());
        }
    }

    private static Answer.Builder answer(String number, String day, int question, AnswerState state) {
        return Answer.builder(
                        new FactKey("callbacks", number + "/" + question),
                        "sales-callback",
                        "q" + question,
                        number,
                        state,
                        Instant.parse(day + "T02:00:00Z"))
                .circumstances(Circumstances.builder()
                        .person(Role.SERVED_BY, new AgentRef("A103"))
                        .build());
    }
}
