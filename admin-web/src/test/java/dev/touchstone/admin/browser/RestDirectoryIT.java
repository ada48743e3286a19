package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestClient.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People and units, as programs maintain them. */
class RestDirectoryIT extends BrowserTest {

    private final String name = "夜班 " + UUID.randomUUID().toString().substring(0, 6);
    private RestClient program;

    @BeforeEach
    void aProgramAndPeople() {
        program = administrator();
        new SampleCards(program).list();
    }

    @Test
    void a_unit_is_added_named_otherwise_and_moved_but_not_below_itself() {
        JsonObject added = accepted(program.post("units", unit(name, "")));
        String address = "units/" + added.getInt("id");
        assertThat(added.getBoolean("byHand")).isTrue();
        assertThat(program.get(address).json()).isEqualTo(added);
        JsonObject department = program.get("units").structure().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(unit -> unit.getString("kind").equals("DEPARTMENT"))
                .findFirst()
                .orElseThrow();

        JsonObject moved = accepted(program.put(address, unit(name + " 二", ",\"parent\":" + department.getInt("id"))));
        assertThat(moved.getString("name")).isEqualTo(name + " 二");
        assertThat(moved.getInt("parent")).isEqualTo(department.getInt("id"));

        Answer circle = program.put(address, unit(name, ",\"parent\":" + added.getInt("id")));
        assertThat(circle.status()).as(circle.body()).isEqualTo(409);
        assertThat(program.post("units", unit("", "")).body()).contains("\"place\":\"/name\"");
        assertThat(program.post("units", "{\"name\":\"a\",\"kind\":\"club\"}").body())
                .contains("\"place\":\"/kind\"");
        assertThat(program.put("units/9999999", unit(name, "")).status()).isEqualTo(404);
    }

    @Test
    void a_membership_begins_ends_on_another_day_and_is_taken_back() {
        int team = accepted(program.post("units", unit(name, ""))).getInt("id");
        String person =
                "people/" + program.items("people?number=YL-0003").get(0).getInt("id");
        List<JsonObject> before = memberships(program.get(person).json());

        JsonObject begun =
                accepted(program.post(person + "/memberships", "{\"unit\":" + team + ",\"from\":\"2026-03-01\"}"));
        JsonObject membership = memberships(begun).stream()
                .filter(each -> each.getInt("unit") == team)
                .findFirst()
                .orElseThrow();
        assertThat(begun.getBoolean("byHand")).isTrue();

        JsonObject ended =
                accepted(program.put(person + "/memberships/" + membership.getInt("id"), "{\"until\":\"2026-03-15\"}"));
        JsonObject last = memberships(ended).stream()
                .filter(each -> each.getInt("unit") == team)
                .findFirst()
                .orElseThrow();
        assertThat(last.getString("until")).isEqualTo("2026-03-15");

        String again = person + "/memberships/" + last.getInt("id");
        assertThat(program.put(again, "{\"until\":\"2026-02-01\"}").status())
                .as("before it begins")
                .isEqualTo(409);
        JsonObject withdrawn = accepted(program.delete(again));
        assertThat(memberships(withdrawn)).isEqualTo(before);
        assertThat(program.delete(again).status()).as("it is gone").isEqualTo(404);
        assertThat(accepted(program.post(person + "/hand-back", "")).getBoolean("byHand"))
                .isFalse();
    }

    @Test
    void the_scorecards_of_a_person_are_listed_where_there_are_any() {
        SampleCards sample = new SampleCards(program);
        JsonObject card = sample.list().getJsonObject(1);

        assertThat(program.items("people/" + sample.personOf(card) + "/scorecards"))
                .extracting(each -> each.getInt("id"))
                .contains(card.getInt("id"));
        assertThat(program.get("people/9999999/scorecards").status()).isEqualTo(404);
    }

    private static List<JsonObject> memberships(JsonObject sheet) {
        return sheet.getJsonArray("memberships").getValuesAs(JsonObject.class);
    }

    private static String unit(String name, String more) {
        return "{\"name\":\"" + name + "\",\"kind\":\"team\"" + more + "}";
    }
}
