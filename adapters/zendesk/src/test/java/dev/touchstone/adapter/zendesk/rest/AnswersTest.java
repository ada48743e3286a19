package dev.touchstone.adapter.zendesk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.SourceUnavailableException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an answer only what is in it is believed; what Zendesk sends beside the tickets ends up in them. */
class AnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'tickets':null}", "{'tickets':{}}", "{'tickets':['a']}", "{'tickets':'none'}"})
    void anAnswerWithoutItsListIsNotEmpty(String answer) {
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> Answers.list("path", json(answer), "tickets"))
                .withMessageContaining("path without tickets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'end_of_stream':null}", "{'end_of_stream':'true'}"})
    void anAnswerThatDoesNotSayWhetherItIsTheLastIsNotTheLast(String answer) {
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> Answers.truth("path", json(answer), "end_of_stream"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'after_cursor':null}", "{'after_cursor':''}", "{'after_cursor':7}"})
    void onlyAtTheEndAPointerMayBeMissing(String answer) throws Exception {
        assertThat(Answers.pointer("path", json(answer), "after_cursor", true)).isNull();
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> Answers.pointer("path", json(answer), "after_cursor", false));
    }

    @Test
    void aPartThatIsNoObjectIsNamed() {
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> Answers.object("path", json("{'meta':[]}"), "meta"))
                .withMessageContaining("meta");
    }

    @Test
    void aStampOfSecondsIsAnInstant() {
        assertThat(Answers.findSeconds(json("{'at':1795161600}"), "at"))
                .contains(Instant.parse("2026-11-20T08:00:00Z"));
        assertThat(Answers.findSeconds(json("{'at':'soon'}"), "at")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tickets':[{'id':1,'group_id':44}],'metric_sets':[{'ticket_id':2,'reopens':7},{'ticket_id':1,'reopens':3}],'groups':[{'id':44,'name':'Returns'}]}",
                "{'tickets':[{'id':1,'group_id':44,'metric_set':{'ticket_id':1,'reopens':3}}],'groups':[{'id':44,'name':'Returns'}]}"
            })
    void measuresBesideTheTicketsOrInsideEndUpInThem(String answer) throws Exception {
        JsonObject ticket = joined(answer).get(0);

        assertThat(ticket.getJsonObject("metric_set").getInt("reopens")).isEqualTo(3);
        assertThat(ticket.getJsonObject("group").getString("name")).isEqualTo("Returns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tickets':[{'id':1,'group_id':null}]}",
                "{'tickets':[{'id':1}],'metric_sets':null,'groups':'none'}",
                "{'tickets':[{'id':1,'group_id':45}],'metric_sets':['a',{'reopens':3}],'groups':[{'id':44}]}"
            })
    void whatIsNotSentIsNotThere(String answer) throws Exception {
        assertThat(joined(answer).get(0)).doesNotContainKeys("metric_set", "group");
    }

    private static List<JsonObject> joined(String answer) throws SourceUnavailableException {
        JsonObject json = json(answer);
        return Sideloads.joined(Answers.list("path", json, "tickets"), json);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
