package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;

import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestSteps;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * The scorecards of the sample company by a ready standard, for tests that need some.
 *
 * @param program an administrator's
 */
record SampleCards(RestClient program) {

    static final String STANDARD = "outbound-monthly";
    static final String LIST = "scorecards?standard=" + STANDARD + "&period=2026-03";

    /** All of a month; imported and scored the first time. */
    JsonArray list() {
        if (program.get(LIST).json().getJsonArray("items").isEmpty()) {
            RestSteps steps = new RestSteps(program);
            JsonObject small = Json.createObjectBuilder()
                    .add("until", "2026-04-30")
                    .add("scale", "20")
                    .build();
            steps.read(steps.connect("REST", "sample", small));
            steps.publishReady(STANDARD, "2026-01-01");
            await(() -> !program.get(LIST).json().getJsonArray("items").isEmpty());
        }
        return program.get(LIST + "&limit=200").json().getJsonArray("items");
    }

    /** Other tests' sample companies have teams of the same names, so the team is the one whose list has the card. */
    JsonObject teamOf(JsonObject card) {
        return program.get("scorecards/units").structure().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(unit -> unit.getString("name").equals(card.getString("unit")))
                .filter(unit -> program.items(LIST + "&limit=200&unit=" + unit.getInt("id")).stream()
                        .anyMatch(row -> row.getInt("id") == card.getInt("id")))
                .findFirst()
                .orElseThrow();
    }

    /** The key of the person a card is about. */
    String personOf(JsonObject card) {
        return program.get("scorecards/" + card.getInt("id") + "/document")
                .json()
                .getJsonObject("input")
                .getJsonObject("subject")
                .getString("id");
    }

    /** Makes the account of somebody who leads the card's team; yields the code for its owner. */
    String newManagerOf(JsonObject card, String login) {
        String duty = ",\"duties\":[{\"team\":\"" + teamOf(card).getInt("id") + "\",\"from\":\"2026-01-01\"}]";
        return newAccount(login, "manager", duty).getString("code");
    }

    /** Makes an account, whose further members are given. */
    JsonObject newAccount(String login, String role, String more) {
        return accepted(program.post(
                "accounts",
                "{\"login\":\"" + login + "\",\"name\":\"" + login + "\",\"role\":\"" + role + "\"" + more + "}"));
    }
}
