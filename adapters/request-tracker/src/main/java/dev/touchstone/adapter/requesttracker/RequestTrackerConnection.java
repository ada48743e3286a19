package dev.touchstone.adapter.requesttracker;

import dev.touchstone.adapter.requesttracker.rest.Scope;
import dev.touchstone.adapter.requesttracker.rest.Tracker;
import dev.touchstone.adapter.requesttracker.rest.Transaction;
import dev.touchstone.adapter.requesttracker.ticket.History;
import dev.touchstone.adapter.requesttracker.ticket.Mapping;
import dev.touchstone.adapter.requesttracker.ticket.RatingMapping;
import dev.touchstone.adapter.requesttracker.ticket.TicketMapping;
import dev.touchstone.adapter.toolkit.Bookmark;
import dev.touchstone.adapter.toolkit.ChangeFeed;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.adapter.toolkit.SequenceFeed;
import dev.touchstone.adapter.toolkit.SequencePosition;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what happens to tickets, in the order of the transactions' numbers. A ticket comes at its latest transaction that is old
 * enough, so once in a run, and as it is at that moment.
 */
final class RequestTrackerConnection implements Connection {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final History NONE = new History(List.of());

    private final RequestTrackerSettings settings;
    private final Tracker tracker;
    private final Desk desk;

    RequestTrackerConnection(RequestTrackerSettings settings, Tracker tracker) {
        this.settings = settings;
        this.tracker = tracker;
        this.desk = new Desk(settings, tracker);
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        List<StreamDescriptor> streams = new ArrayList<>();
        streams.add(new StreamDescriptor(
                TicketMapping.STREAM,
                new LocalizedText("工单", "工單", "Tickets"),
                Set.of(FactKind.TICKET),
                DeleteMode.IN_FEED));
        if (settings.fields().rating() != null) {
            streams.add(new StreamDescriptor(
                    RatingMapping.STREAM,
                    new LocalizedText("评分", "評分", "Ratings"),
                    Set.of(FactKind.ANSWER),
                    DeleteMode.IN_FEED));
        }
        return streams;
    }

    @Override
    public CheckReport check() throws AdapterException {
        return new ConnectionCheck(settings, tracker, listStreams()).report();
    }

    @Override
    public FactPage read(Cursor cursor) throws AdapterException {
        Instant now = tracker.readClock();
        Scope scope = desk.scope();
        SequenceFeed<Transaction> feed = new SequenceFeed<>(
                (after, most) -> tracker.listTransactions(scope.transactionsAfter(after), most),
                Transaction::id,
                Transaction::created,
                settings.lag());
        ChangeFeed.Part<Transaction> part = feed.read(cursor, settings.fingerprint(), now, settings.pageSize());
        long done = SequencePosition.findIn(part.next()).orElseThrow().done();
        return new TicketPages(tracker, scope, desk.mapping(cursor.stream()))
                .read(tickets(part.records()), history -> !comesLater(history, done, now))
                .page(part.next(), part.last(), part.watermark());
    }

    /** Whether a transaction behind this page, and old enough to be read, will bring the ticket anyway. */
    private boolean comesLater(History history, long done, Instant now) {
        return history.entries().stream()
                .anyMatch(entry -> entry.id() > done && entry.created().isBefore(now.minus(settings.lag())));
    }

    @Override
    public KeyPage listKeys(Cursor cursor) throws AdapterException {
        Fingerprint source = settings.fingerprint();
        Bookmark from =
                Bookmark.findIn(cursor).orElse(new Bookmark(source, 0, 0)).requireSource(cursor.stream(), source);
        Mapping mapping = desk.mapping(cursor.stream());
        List<JsonObject> tickets = tracker.listTickets(desk.scope().ticketsAfter(from.done()), settings.pageSize());
        List<FactKey> keys = new ArrayList<>();
        long done = from.done();
        for (JsonObject ticket : tickets) {
            String id = ticket.getString("id");
            done = Long.parseLong(id);
            if (concerns(mapping, ticket)) {
                keys.add(new FactKey(cursor.stream(), id));
            }
        }
        return new KeyPage(keys, new Bookmark(source, 0, done).cursor(cursor.stream()), tickets.isEmpty());
    }

    /** A ticket that cannot be told is there all the same. */
    private static boolean concerns(Mapping mapping, JsonObject ticket) {
        try {
            return mapping.concerns(JsonRow.of(ticket), NONE);
        } catch (UnreadableFieldException malformed) {
            return true;
        }
    }

    @Override
    public FactPage fetch(Collection<FactKey> keys) throws AdapterException {
        Cursor start = Cursor.start(keys.iterator().next().stream());
        Set<Long> ids = keys.stream()
                .filter(key -> NUMBER.matcher(key.key()).matches())
                .map(key -> Long.valueOf(key.key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new TicketPages(tracker, desk.scope(), desk.mapping(start.stream()))
                .read(ids, history -> true)
                .page(start, true, null);
    }

    private static Set<Long> tickets(List<Transaction> entries) {
        return entries.stream().map(Transaction::ticket).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void close() {}
}
