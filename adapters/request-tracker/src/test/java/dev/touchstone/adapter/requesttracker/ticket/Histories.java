package dev.touchstone.adapter.requesttracker.ticket;

import dev.touchstone.adapter.requesttracker.rest.Transaction;
import dev.touchstone.adapter.toolkit.StatusWords;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes histories for tests: one entry a minute, on ticket 7. */
final class Histories {

    static final Instant OPENED = Instant.parse("2024-11-20T08:00:00Z");
    static final StatusWords WORDS = new StatusWords(Map.of(
            "new", TicketStatus.NEW,
            "open", TicketStatus.OPEN,
            "resolved", TicketStatus.SOLVED,
            "rejected", TicketStatus.CLOSED));

    private final List<Transaction> entries = new ArrayList<>();

    static Histories begin() {
        return new Histories().add("Create", "", "", "", "customer");
    }

    Histories correspond(String who) {
        return add("Correspond", "", "", "", who);
    }

    Histories status(String before, String after, String who) {
        return add("Status", "Status", before, after, who);
    }

    Histories owner(String before, String after, String who) {
        return add("Set", "Owner", before, after, who);
    }

    Histories queue(String before, String after, String who) {
        return add("Set", "Queue", before, after, who);
    }

    Histories custom(String field, String before, String after, String who) {
        return add("CustomField", field, before, after, who);
    }

    Histories add(String type, String field, String before, String after, String who) {
        int minute = entries.size();
        entries.add(new Transaction(100 + minute, 7, type, field, before, after, who, minute(minute)));
        return this;
    }

    History end() {
        return new History(entries);
    }

    /** When the entry with this number, counted from 0, happened. */
    static Instant minute(int minute) {
        return OPENED.plusSeconds(60L * minute);
    }
}
