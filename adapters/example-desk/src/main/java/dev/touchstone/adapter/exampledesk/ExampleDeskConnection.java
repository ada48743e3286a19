package dev.touchstone.adapter.exampledesk;

import dev.touchstone.adapter.toolkit.ChangeFeed;
import dev.touchstone.adapter.toolkit.ChangePosition;
import dev.touchstone.adapter.toolkit.SequenceFeed;
import dev.touchstone.adapter.toolkit.json.MappedRows;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Tombstone;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads two streams of Example Desk: tickets by their stamp of change, surveys by their number. */
final class ExampleDeskConnection implements Connection {

    /** How long a record may take to become visible. */
    static final Duration LAG = Duration.ofMinutes(1);

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(ExampleDeskClient.TIME);
    private static final int MOST_AT_ONCE = 100;
    private static final int SAMPLE = 10;

    private final ExampleDeskClient client;
    private final int pageSize;

    ExampleDeskConnection(ExampleDeskClient client, int pageSize) {
        this.client = client;
        this.pageSize = Math.max(1, Math.min(MOST_AT_ONCE, pageSize));
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        return List.of(
                new StreamDescriptor(
                        ExampleDeskMapper.TICKETS,
                        new LocalizedText("工单", "工單", "Tickets"),
                        Set.of(FactKind.TICKET),
                        DeleteMode.IN_FEED),
                new StreamDescriptor(
                        ExampleDeskMapper.SURVEYS,
                        new LocalizedText("评价与回访", "評價與回訪", "Ratings and callbacks"),
                        Set.of(FactKind.ANSWER),
                        DeleteMode.NONE));
    }

    @Override
    public CheckReport check() throws AdapterException {
        Instant ours = Instant.now();
        ExampleDeskClient.Clock clock = client.askClock();
        List<JsonObject> tickets = client.listTickets(Instant.EPOCH, clock.now(), 0, SAMPLE, clock.zone());
        List<JsonObject> surveys = client.listSurveys(0, SAMPLE);
        return new CheckReport(
                List.of(
                        new StreamCheck(
                                ExampleDeskMapper.TICKETS, null, List.of("owners", "transfers"), sample(tickets)),
                        new StreamCheck(ExampleDeskMapper.SURVEYS, null, List.of("comment"), sample(surveys))),
                Duration.between(ours, clock.now()),
                clock.zone(),
                List.of());
    }

    @Override
    public FactPage read(Cursor cursor) throws AdapterException {
        ExampleDeskClient.Clock clock = client.askClock();
        ExampleDeskMapper mapper = new ExampleDeskMapper(clock.zone());
        return cursor.stream().equals(ExampleDeskMapper.SURVEYS)
                ? readSurveys(cursor, clock, mapper)
                : readTickets(cursor, clock, mapper);
    }

    @Override
    public Optional<Cursor> findCursorSince(String stream, Instant since) {
        return stream.equals(ExampleDeskMapper.TICKETS)
                ? Optional.of(ChangePosition.before(client.source(), since).cursor(stream))
                : Optional.empty();
    }

    private FactPage readTickets(Cursor cursor, ExampleDeskClient.Clock clock, ExampleDeskMapper mapper)
            throws AdapterException {
        ChangeFeed<JsonObject> feed = new ChangeFeed<>(
                (from, until, offset, most) -> client.listTickets(from, until, offset, most, clock.zone()),
                ticket -> instant(ticket, "changed", clock.zone()),
                ExampleDeskConnection::id,
                LAG,
                Duration.ZERO);
        ChangeFeed.Part<JsonObject> part = feed.read(cursor, client.source(), clock.now(), pageSize);
        MappedRows page = new MappedRows(ExampleDeskMapper.TICKETS, "id", "GET /tickets");
        for (JsonObject ticket : part.records()) {
            if (ticket.getBoolean("deleted", false)) {
                FactKey key = new FactKey(ExampleDeskMapper.TICKETS, Long.toString(id(ticket)));
                page.add(new Tombstone(key, instant(ticket, "changed", clock.zone())));
            } else {
                page.add(ticket, mapper::ticket);
            }
        }
        return page.page(part.next(), part.last(), part.watermark());
    }

    private FactPage readSurveys(Cursor cursor, ExampleDeskClient.Clock clock, ExampleDeskMapper mapper)
            throws AdapterException {
        SequenceFeed<JsonObject> feed = new SequenceFeed<>(
                client::listSurveys,
                ExampleDeskConnection::id,
                survey -> instant(survey, "recorded", clock.zone()),
                LAG);
        ChangeFeed.Part<JsonObject> part = feed.read(cursor, client.source(), clock.now(), pageSize);
        return new MappedRows(ExampleDeskMapper.SURVEYS, "id", "GET /surveys")
                .addAll(part.records(), mapper::survey)
                .page(part.next(), part.last(), part.watermark());
    }

    private static long id(JsonObject record) {
        return record.getJsonNumber("id").longValue();
    }

    private static Instant instant(JsonObject record, String field, ZoneOffset zone) {
        return LocalDateTime.parse(record.getString(field), FORM).toInstant(zone);
    }

    private static List<Map<String, String>> sample(List<JsonObject> records) {
        return records.stream()
                .map(record -> record.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, field -> field.getValue().toString())))
                .collect(Collectors.toList());
    }

    @Override
    public void close() {}
}
