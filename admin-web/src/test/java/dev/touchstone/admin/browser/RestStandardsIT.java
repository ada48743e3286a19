package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestClient.Answer;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A standard from its draft to its end, as programs write it. */
class RestStandardsIT extends BrowserTest {

    /** Nothing is scored so far ahead. */
    private static final String DAY = "{\"from\":\"2031-01-01\"}";

    @Test
    void a_document_becomes_a_version_and_the_next_one_says_what_it_changes() {
        RestClient program = administrator();
        String document = program.get("standards/ready/contact-centre").body();
        String first =
                "standards/" + accepted(program.post("standards", document)).getInt("id");
        assertThat(program.get(first + "/document").body()).isEqualTo(document);
        assertThat(program.get(first + "/changes").status())
                .as("there is none before it")
                .isEqualTo(404);
        assertThat(accepted(program.post(first + "/publication", DAY)).getString("state"))
                .isEqualTo("PUBLISHED");

        String second = "standards/"
                + accepted(program.post(first + "/drafts", "{\"version\":\"2\"}"))
                        .getInt("id");
        String lighter = program.get(second + "/document").body().replaceFirst("\"weight\":20", "\"weight\":15");
        accepted(program.put(second + "/document", lighter));
        Answer refused = program.post(second + "/publication", "{\"from\":\"2032-01-01\"}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("95");
        accepted(program.put(second + "/document", lighter.replaceFirst("\"weight\":15", "\"weight\":20")));

        JsonObject changes = program.get(second + "/changes").json();
        assertThat(changes.getJsonObject("before").getString("version")).isEqualTo("1");
        assertThat(changes.getJsonArray("lines").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("before") + " to " + line.getString("after"))
                .containsExactlyInAnyOrder("15 to 20", "20 to 15");

        assertThat(program.delete(second).status()).isEqualTo(204);
        assertThat(accepted(program.post(first + "/withdrawal", DAY)).getString("state"))
                .isEqualTo("RETIRED");
    }

    @Test
    void an_overlay_begins_from_a_published_version_and_its_coverage_can_be_asked_for() {
        RestClient program = administrator();
        new SampleCards(program).list();
        int version = program.items("standards?limit=200").stream()
                .filter(row -> row.getString("standard").equals(SampleCards.STANDARD)
                        && row.getString("state").equals("PUBLISHED"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
        String of = "standards/" + version;

        String days = "{\"version\":\"spring\",\"from\":\"2026-02-01\",\"until\":\"2026-03-01\"}";
        JsonObject begun = accepted(program.post(of + "/overlays", days));
        String draft = "standards/" + begun.getInt("id");
        assertThat(begun.getString("until")).isEqualTo("2026-03-01");
        assertThat(program.post(draft + "/overlays", days).status())
                .as("a draft cannot be covered")
                .isEqualTo(409);
        assertThat(program.delete(draft).status()).isEqualTo(204);

        String coverage = of + "/coverage?month=2026-03";
        await(() -> hasIndicators(program.get(coverage).json()));
        assertThat(program.get(of + "/coverage").body()).contains("\"place\":\"?month\"");
    }

    /** Counted to the end: while facts still arrive, an answer that was ready may be counted anew. */
    private static boolean hasIndicators(JsonObject coverage) {
        return coverage.getBoolean("ready")
                && !coverage.getJsonArray("indicators").isEmpty();
    }
}
