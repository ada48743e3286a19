package dev.touchstone.adapter.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.feed.Tombstone;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record that cannot become a fact is kept with place, value and reason, and keeps no other from coming. */
class MappedRowsTest {

    @Test
    void restOfThePageComes() {
        FactPage page = page(row("1", "2026-11-20T08:00:00Z"), row("2", "yesterday"), row("3", "2026-11-20T09:00:00Z"));

        assertThat(page.facts()).extracting(fact -> fact.key().key()).containsExactly("1", "3");
        assertThat(page.rejected()).hasSize(1);
        Rejected rejected = page.rejected().get(0);
        assertThat(rejected.stream()).isEqualTo("tickets");
        assertThat(rejected.key()).isEqualTo("2");
        assertThat(rejected.position()).isEqualTo(new Position("GET /tickets", 2, "opened"));
        assertThat(rejected.value()).isEqualTo("yesterday");
        assertThat(rejected.raw()).isEqualTo(row("2", "yesterday").toString());
        assertThat(rejected.reason().en()).contains("Not a time");
    }

    @Test
    void recordWithoutKeyIsRejectedWithoutOne() {
        Rejected rejected = page(Json.createObjectBuilder().add("opened", "x").build())
                .rejected()
                .get(0);

        assertThat(rejected.key()).isNull();
        assertThat(rejected.position().column()).isEqualTo("id");
        assertThat(rejected.value()).isNull();
    }

    @Test
    void fieldsThatDoNotHoldTogetherRejectTheRecord() {
        Rejected rejected = page(row(" ", "2026-11-20T08:00:00Z"), row("x".repeat(600), "2026-11-20T08:00:00Z"))
                .rejected()
                .get(1);

        assertThat(rejected.position().column()).isNull();
        assertThat(rejected.reason().en()).contains("The fields do not hold together", "longer than 512");
    }

    @Test
    void deletesComeInTheirPage() {
        Tombstone gone = new Tombstone(new FactKey("tickets", "9"), null);

        assertThat(new MappedRows("tickets", "id", "GET /tickets")
                        .add(gone)
                        .page(Cursor.start("tickets"), true, null)
                        .deletions())
                .containsExactly(gone);
    }

    private static FactPage page(JsonObject... rows) {
        return new MappedRows("tickets", "id", "GET /tickets")
                .addAll(List.of(rows), MappedRowsTest::ticket)
                .page(Cursor.start("tickets"), true, null);
    }

    private static ServiceFact ticket(JsonRow row) throws UnreadableFieldException {
        return Ticket.builder(
                        new FactKey("tickets", row.getText("id")),
                        row.getInstant("opened", TimeForm.iso()),
                        TicketStatus.OPEN,
                        "open")
                .build();
    }

    private static JsonObject row(String id, String opened) {
        return Json.createObjectBuilder().add("id", id).add("opened", opened).build();
    }
}
