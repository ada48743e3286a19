package dev.touchstone.admin.browser;

import static dev.touchstone.admin.server.Patience.await;
import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestClient.Answer;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.sheet.example.ReferenceSheet;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A standard from its draft to its end, as programs write it. */
class RestStandardsIT extends BrowserTest {

    /** Nothing is scored so far ahead. */
    private static final String DAY = "{\"from\":\"2031-01-01\"}";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    void a_workbook_is_read_without_saving_and_its_draft_can_be_posted() throws IOException {
        RestClient program = administrator();
        ByteArrayOutputStream filledIn = new ByteArrayOutputStream();
        ReferenceSheet.WORDING.write(Language.ZH_CN, filledIn);
        int versions = program.items("standards?limit=200").size();

        JsonObject read = accepted(program.post("standards/workbook", WORKBOOK, filledIn.toByteArray()));

        assertThat(read.getBoolean("readable")).isTrue();
        assertThat(read.getJsonArray("lines")).hasSize(5);
        assertThat(read.getJsonArray("columns").getJsonObject(0).getString("kind"))
                .isEqualTo("DIMENSION");
        assertThat(read.getJsonObject("contradictions").getString("printedTotal"))
                .isEqualTo("91");
        assertThat(read.getJsonObject("contradictions").getString("ruledTotal")).isEqualTo("95");
        assertThat(program.items("standards?limit=200")).hasSize(versions);

        JsonObject draft =
                accepted(program.post("standards", read.getJsonObject("draft").toString()));
        Answer workbook = program.get("standards/" + draft.getInt("id") + "/workbook");
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.type()).isEqualTo(WORKBOOK);
        assertThat(program.delete("standards/" + draft.getInt("id")).status()).isEqualTo(204);
    }

    @Test
    void what_is_no_workbook_and_what_is_too_large_is_refused_with_a_remedy() {
        RestClient program = administrator();

        Answer text = program.post("standards/workbook", WORKBOOK, "a,b".getBytes(StandardCharsets.UTF_8));
        assertThat(text.status()).isEqualTo(409);
        assertThat(text.body()).contains(".xlsx");

        assertThat(program.post("standards/workbook", WORKBOOK, new byte[(2 << 20) + 1])
                        .status())
                .isEqualTo(413);
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
