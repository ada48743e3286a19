package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.toolkit.ChangeFeed.Part;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.MappedRows;
import dev.touchstone.adapter.toolkit.json.TimeForm;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.adapter.zendesk.rest.Zendesk;
import dev.touchstone.adapter.zendesk.ticket.TicketMapping;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Tombstone;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes pages of tickets; those that were deleted become tombstones. */
final class TicketRows {

    private static final String PLACE = "GET /api/v2/incremental/tickets/cursor.json";
    private static final String FETCHED = "GET /api/v2/tickets/show_many.json";
    private static final TimeForm TIME = TimeForm.iso();

    private final Zendesk zendesk;
    private final TicketMapping mapping;

    TicketRows(Zendesk zendesk, TicketMapping mapping) {
        this.zendesk = zendesk;
        this.mapping = mapping;
    }

    FactPage page(Part<JsonObject> part) {
        MappedRows rows = new MappedRows(TicketMapping.STREAM, "id", PLACE);
        part.records().forEach(ticket -> add(ticket, rows));
        return rows.page(part.next(), part.last(), part.watermark());
    }

    FactPage fetch(Collection<FactKey> keys) throws AdapterException {
        MappedRows rows = new MappedRows(TicketMapping.STREAM, "id", FETCHED);
        Set<FactKey> missing = new HashSet<>(keys);
        for (JsonObject ticket :
                zendesk.listTickets(keys.stream().map(FactKey::key).collect(Collectors.toList()))) {
            add(ticket, rows);
            missing.remove(new FactKey(TicketMapping.STREAM, String.valueOf(ticket.get("id"))));
        }
        missing.forEach(key -> rows.add(new Tombstone(key, null)));
        return rows.page(Cursor.start(TicketMapping.STREAM), true, null);
    }

    private void add(JsonObject ticket, MappedRows rows) {
        Optional<Tombstone> deletion = findDeletion(JsonRow.of(ticket));
        if (deletion.isPresent()) {
            rows.add(deletion.get());
        } else {
            rows.add(ticket, mapping::map);
        }
    }

    /** What cannot be read is taken for a ticket, and rejected when it is mapped. */
    private static Optional<Tombstone> findDeletion(JsonRow ticket) {
        try {
            return TicketMapping.isDeleted(ticket)
                    ? Optional.of(new Tombstone(
                            new FactKey(TicketMapping.STREAM, ticket.getText("id")),
                            ticket.findInstant("updated_at", TIME).orElse(null)))
                    : Optional.empty();
        } catch (UnreadableFieldException malformed) {
            return Optional.empty();
        }
    }
}
