package dev.touchstone.adapter.zendesk.ticket;

import dev.touchstone.adapter.toolkit.json.JsonRow;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Tickets as exported, written down with quotes of the simple kind. */
final class TicketRow {

    private TicketRow() {}

    /** A ticket that was opened at eight. */
    static JsonRow of(String fields) {
        String text = "{'id':35436,'created_at':'2026-11-20T08:00:00Z'," + fields + "}";
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return JsonRow.of(reader.readObject());
        }
    }
}
