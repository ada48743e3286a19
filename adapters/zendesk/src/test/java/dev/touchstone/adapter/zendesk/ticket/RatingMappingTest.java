package dev.touchstone.adapter.zendesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ratings become, in cases that the account of the contract does not show. */
class RatingMappingTest {

    private static final RatingMapping MAPPING = new RatingMapping("https://example.zendesk.com");

    @ParameterizedTest
    @CsvSource({"good, 1", "bad, 0"})
    void aRatingIsOneOfTwoValues(String score, int value) throws Exception {
        Answer answer = MAPPING.map(row("'score':'" + score + "','requester_id':8"));

        assertThat(answer.value()).isEqualByComparingTo(Integer.toString(value));
        assertThat(answer.scale()).isEqualTo(Scale.range(0, 1));
        assertThat(answer.raw()).isEqualTo(score);
        assertThat(answer.about()).isEqualTo(new FactKey("tickets", "208"));
        assertThat(answer.received()).isEqualTo(Instant.parse("2026-11-21T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"excellent", "5", "Good"})
    void anyOtherScoreIsRejectedByName(String score) {
        assertThatExceptionOfType(UnreadableFieldException.class)
                .isThrownBy(() -> MAPPING.map(row("'score':'" + score + "'")))
                .satisfies(rejected -> assertThat(rejected.value()).isEqualTo(score))
                .withMessageStartingWith("score: ");
    }

    @ParameterizedTest
    @CsvSource({"offered, false", "unoffered, false", "good, true", "bad, true", "excellent, true", "'', true"})
    void aSurveyThatWasOnlyOfferedIsNoRating(String score, boolean given) throws Exception {
        assertThat(RatingMapping.isGiven(row("'score':'" + score + "'"))).isEqualTo(given);
    }

    @Test
    void withoutACustomerItIsAnonymousAndWithoutAnAssigneeNobodyServed() throws Exception {
        Answer answer = MAPPING.map(row("'score':'bad','requester_id':null,'assignee_id':null"));

        assertThat(answer.state()).isEqualTo(AnswerState.ANONYMOUS);
        assertThat(answer.circumstances().listPeople(Role.SERVED_BY)).isEmpty();
        assertThat(answer.comment()).isNull();
    }

    @Test
    void theReasonForABadOneIsKept() throws Exception {
        assertThat(MAPPING.map(row("'score':'bad','reason':'It took too long'"))
                        .circumstances()
                        .attributes())
                .containsEntry("reason", "It took too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'updated_at':'yesterday'", "'updated_at':null", "'updated_at':[]"})
    void aStampThatCannotBeReadMovesNoReadingOn(String field) {
        assertThat(RatingMapping.changed(row(field))).isEqualTo(Instant.EPOCH);
    }

    /** Of two fields with one name the last counts. */
    private static JsonRow row(String fields) {
        String text = "{'id':35436,'ticket_id':208,'updated_at':'2026-11-21T08:00:00Z'," + fields + "}";
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return JsonRow.of(reader.readObject());
        }
    }
}
