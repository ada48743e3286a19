package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A confirmed scorecard stays what it was when its person turns out to have belonged elsewhere, or to be two. */
class ConfirmedCardIT extends BrowserTest {

    @Test
    void a_confirmed_card_keeps_its_team_its_evidence_and_its_digest_after_a_transfer_and_a_joining() {
        RestClient program = administrator();
        SampleCards sample = new SampleCards(program);
        JsonObject card = sample.list().getJsonObject(2);
        String address = "scorecards/" + card.getInt("id");
        String digest = program.get(address + "/live").json().getString("digest");
        accepted(program.post(address + "/revisions", "{\"digest\":\"" + digest + "\"}"));
        String document = program.get(address + "/document").body();
        JsonObject subject = subject(program, address);
        Map<String, List<JsonObject>> evidence = evidence(program, address);
        assertThat(evidence.values()).anySatisfy(facts -> assertThat(facts).isNotEmpty());

        String person = "people/" + sample.personOf(card);
        int team = anotherTeam(program, card);
        accepted(program.post(person + "/transfers", "{\"unit\":" + team + ",\"from\":\"2026-03-01\"}"));
        String afterwards = "scorecards?standard=" + SampleCards.STANDARD + "&period=2026-04&limit=200&unit=" + team;
        await(() -> program.items(afterwards).stream()
                .anyMatch(row -> row.getString("name").equals(card.getString("name"))));
        String joined = person + "/joined/" + sample.personOf(sample.list().getJsonObject(3));
        accepted(program.put(joined, ""));
        await(() -> program.get(address).json().getBoolean("moved"));

        assertThat(program.get(address).json().getString("digest")).isEqualTo(digest);
        assertThat(program.get(address + "/document").body()).isEqualTo(document);
        assertThat(evidence(program, address)).isEqualTo(evidence);
        assertThat(subject(program, address)).isEqualTo(subject);
        assertThat(subject.toString()).contains(card.getString("unit"));

        accepted(program.delete(joined));
        await(() -> !program.get(address).json().getBoolean("moved"));
    }

    /** Whose card it is, with the team and who leads it. */
    private static JsonObject subject(RestClient program, String card) {
        return program.get(card).json().getJsonObject("sheet").getJsonObject("subject");
    }

    private static int anotherTeam(RestClient program, JsonObject card) {
        return program.get("units").structure().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(unit -> unit.getString("kind").equals("TEAM")
                        && !unit.getString("name").equals(card.getString("unit")))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private static Map<String, List<JsonObject>> evidence(RestClient program, String card) {
        Map<String, List<JsonObject>> evidence = new LinkedHashMap<>();
        program.get(card)
                .json()
                .getJsonObject("sheet")
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .forEach(line -> {
                    String key = line.getString("key");
                    evidence.put(key, program.items(card + "/lines/" + key + "/evidence?limit=200"));
                });
        return evidence;
    }
}
