package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.requesttracker.rest.Scope;
import dev.touchstone.adapter.requesttracker.rest.Tracker;
import dev.touchstone.adapter.requesttracker.rest.Transaction;
import dev.touchstone.adapter.requesttracker.ticket.History;
import dev.touchstone.adapter.requesttracker.ticket.Mapping;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.MappedRows;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Tombstone;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes pages of tickets that are known by their numbers: what they are now, or that they are gone. */
final class TicketPages {

    private static final String PLACE = "GET /REST/2.0/tickets";

    private final Tracker tracker;
    private final Scope scope;
    private final Mapping mapping;

    TicketPages(Tracker tracker, Scope scope, Mapping mapping) {
        this.tracker = tracker;
        this.scope = scope;
        this.mapping = mapping;
    }

    /**
     * Reads tickets with their histories.
     *
     * @param ids their numbers, at most {@link Tracker#MOST_AT_ONCE}
     * @param wanted which of them belong on this page, by their histories
     */
    MappedRows read(Collection<Long> ids, Predicate<History> wanted) throws AdapterException {
        MappedRows rows = new MappedRows(mapping.stream(), "id", PLACE);
        if (ids.isEmpty()) {
            return rows;
        }
        Map<Long, JsonObject> tickets = tracker.listTickets(scope.ticketsAmong(ids), Tracker.MOST_AT_ONCE).stream()
                .collect(Collectors.toMap(ticket -> Long.valueOf(ticket.getString("id")), ticket -> ticket));
        Map<Long, History> histories = readHistories(ids);
        for (Long id : ids) {
            History history = histories.getOrDefault(id, new History(List.of()));
            JsonObject ticket = tickets.get(id);
            if (!wanted.test(history)) {
                continue;
            }
            if (ticket != null && concerns(ticket, history)) {
                rows.add(ticket, row -> mapping.map(row, history));
            } else if (ticket != null) {
                bury(rows, id, history, null);
            } else {
                addGone(rows, id, history);
            }
        }
        return rows;
    }

    private Map<Long, History> readHistories(Collection<Long> ids) throws AdapterException {
        Map<Long, List<Transaction>> entries = new HashMap<>();
        List<Transaction> part;
        long after = 0;
        do {
            part = tracker.listTransactions(scope.historyOf(ids, after), Tracker.MOST_AT_ONCE);
            for (Transaction entry : part) {
                entries.computeIfAbsent(entry.ticket(), id -> new ArrayList<>()).add(entry);
                after = entry.id();
            }
        } while (!part.isEmpty());
        Map<Long, History> histories = new HashMap<>();
        entries.forEach((id, list) -> histories.put(id, new History(list)));
        return histories;
    }

    /** A ticket that cannot be told is taken for one, and rejected when it is mapped. */
    private boolean concerns(JsonObject ticket, History history) {
        try {
            return mapping.concerns(JsonRow.of(ticket), history);
        } catch (UnreadableFieldException malformed) {
            return true;
        }
    }

    /** Deleted, merged, or in another queue now. */
    private void addGone(MappedRows rows, long id, History history) {
        Optional<Transaction> deletion = history.findDeletion();
        Optional<ServiceFact> merged = deletion.isEmpty() && history.findMerge().isPresent()
                ? mapping.findMerged(id, history)
                : Optional.empty();
        if (merged.isPresent()) {
            rows.add(JsonValue.EMPTY_JSON_OBJECT, row -> merged.get());
        } else {
            bury(
                    rows,
                    id,
                    history,
                    deletion.or(history::findMerge)
                            .or(history::findMove)
                            .map(Transaction::created)
                            .orElse(null));
        }
    }

    private void bury(MappedRows rows, long id, History history, @Nullable Instant when) {
        if (mapping.concernedOnce(history)) {
            rows.add(new Tombstone(new FactKey(mapping.stream(), Long.toString(id)), when));
        }
    }
}
