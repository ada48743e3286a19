package dev.touchstone.admin.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.Patience;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.scoring.card.Scorecard;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scorecards of a standard and a month, as a program reads them.
 *
 * @param program who reads
 * @param standard the standard's key
 * @param month such as 2026-10
 */
record ScoredMonth(RestClient program, String standard, String month) {

    /** The scorecards by the name of the person, once there are so many. */
    Map<String, Scorecard> cards(int least) {
        Patience.await(() -> names().size() >= least);
        Map<String, Scorecard> cards = new TreeMap<>();
        names().forEach((name, id) -> cards.put(name, read(id)));
        return cards;
    }

    /** The keys of the facts that counted for a line. */
    List<String> counted(String name, String line) {
        String evidence = "scorecards/" + names().get(name) + "/lines/" + line + "/evidence?counted=true&limit=200";
        return program.items(evidence).stream()
                .flatMap(fact -> fact.getJsonArray("keys").getValuesAs(JsonString::getString).stream())
                .toList();
    }

    private Scorecard read(int id) {
        RestClient.Answer document = program.get("scorecards/" + id + "/document");
        assertThat(document.status()).as(document.body()).isEqualTo(200);
        return ScorecardDocument.read(document.body());
    }

    private Map<String, Integer> names() {
        Map<String, Integer> names = new TreeMap<>();
        program.items("scorecards?standard=" + standard + "&period=" + month + "&limit=200")
                .forEach(row -> names.put(row.getString("name"), row.getInt("id")));
        return names;
    }
}
